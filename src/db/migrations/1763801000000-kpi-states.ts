import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  TableIndex,
  type TableIndexOptions,
} from 'typeorm';
import { boolean, key, reference, varchar } from './initial/columns.js';

const goals = () =>
  new Table({
    name: 'policy_goal',
    columns: [key('goal'), key('policyId')],
    foreignKeys: [reference('policyId', 'policy')],
  });

const ADDED = [boolean('hasTarget'), boolean('hasActual'), varchar('targetState')];
const INDICES: readonly (readonly [table: string, index: TableIndexOptions])[] = [
  ['kpi', { columnNames: ['hasTarget', 'position'] }],
  ['kpi', { columnNames: ['hasActual', 'position'] }],
  ['kpi', { columnNames: ['targetState', 'position'] }],
  ['kpi', { columnNames: ['indicatorId', 'hasTarget', 'municipalityCode'] }],
  ['kpi', { columnNames: ['indicatorId', 'planId'] }],
  ['observation', { columnNames: ['measure', 'position'] }],
  // Few figures are missing, and few are not as usual.
  ['observation', { columnNames: ['missing', 'position'], where: '"missing" IS NOT NULL' }],
  ['observation', { columnNames: ['obsStatus', 'position'] }],
];
/** The tables that refer to KPIs, and KPIs. */
const EMPTIED = ['discrepancy', 'reported_progress', 'observation', 'kpi'];

/**
 * What KPIs and policies are found by. The rows of an earlier release do not say it: KPIs are taken out
 * here and written anew by the `seed` that runs this migration.
 */
export class KpiStates1763801000000 implements MigrationInterface {
  readonly name = 'KpiStates1763801000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(goals());
    await empty(runner);
    for (const column of ADDED) await runner.addColumn('kpi', new TableColumn(column));
    for (const [table, index] of INDICES) await runner.createIndex(table, new TableIndex(index));
  }

  async down(runner: QueryRunner): Promise<void> {
    await empty(runner);
    for (const [table, index] of INDICES) await runner.dropIndex(table, new TableIndex(index));
    for (const { name } of ADDED) await runner.dropColumn('kpi', name);
    await runner.dropTable(goals().name);
  }
}

async function empty(runner: QueryRunner): Promise<void> {
  for (const name of EMPTIED) {
    await runner.manager.createQueryBuilder().delete().from(name).execute();
  }
}
