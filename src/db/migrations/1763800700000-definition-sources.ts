import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { boolean, integer, key, text, varchar } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'definition_source',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameEn'),
      varchar('publisher'),
      text('definition'),
      text('definitionEn'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  });

const ADDED = [boolean('open'), text('decides')];
/** The tables whose rows hold facets, and those that refer to them first. */
const EMPTIED = [
  'discrepancy',
  'reported_progress',
  'observation',
  'kpi',
  'statistic_series',
  'indicator',
];

/**
 * The statistics that definitions name, and what decides besides. The rows of an earlier release do not
 * say it: they are taken out here and written anew by the `seed` that runs this migration.
 */
export class DefinitionSources1763800700000 implements MigrationInterface {
  readonly name = 'DefinitionSources1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    await empty(runner);
    await runner.createTable(table());
    for (const column of ADDED) await runner.addColumn('indicator', new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    await empty(runner);
    for (const { name } of ADDED) await runner.dropColumn('indicator', name);
    await runner.dropTable(table().name);
  }
}

async function empty(runner: QueryRunner): Promise<void> {
  for (const name of EMPTIED) {
    await runner.manager.createQueryBuilder().delete().from(name).execute();
  }
}
