import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { integer, key, reference, text, varchar } from './initial/columns.js';

const tables = () => [
  new Table({
    name: 'theme',
    columns: [key('id'), integer('position'), varchar('name'), varchar('nameEn'), text('counts')],
    indices: [{ columnNames: ['position'], isUnique: true }],
  }),
  new Table({
    name: 'policy_theme',
    columns: [key('policyId'), key('themeId')],
    foreignKeys: [reference('policyId', 'policy'), reference('themeId', 'theme')],
    indices: [{ columnNames: ['themeId'] }],
  }),
];

/** The themes of policies before, as a list in each row. */
const LIST = text('themes');
/** The tables whose rows name themes, and those that refer to them first. */
const EMPTIED = [
  'discrepancy',
  'reported_progress',
  'observation',
  'kpi',
  'statistic_series',
  'indicator',
  'budget',
  'policy_phase',
  'policy_plan',
  'policy',
];

/**
 * The themes as records of their own. The rows of an earlier release name themes that are none yet: they
 * are taken out here and written anew by the `seed` that runs this migration.
 */
export class Themes1763800800000 implements MigrationInterface {
  readonly name = 'Themes1763800800000';

  async up(runner: QueryRunner): Promise<void> {
    await empty(runner);
    await runner.dropColumn('policy', LIST.name);
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
    await empty(runner);
    await runner.addColumn('policy', new TableColumn(LIST));
  }
}

async function empty(runner: QueryRunner): Promise<void> {
  for (const name of EMPTIED) {
    await runner.manager.createQueryBuilder().delete().from(name).execute();
  }
}
