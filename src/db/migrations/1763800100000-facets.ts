import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { text, varchar } from './initial/columns.js';

const FACETS = text('facets');
const ADDED: Record<string, readonly ReturnType<typeof text>[]> = {
  indicator: [text('readings'), varchar('counted'), varchar('countedEn'), FACETS],
  kpi: [FACETS],
  statistic_series: [FACETS],
};
/** Every KPI has an indicator from here on. */
const REQUIRED: Record<string, readonly string[]> = {
  kpi: ['indicatorId', 'match'],
  observation: ['indicatorId'],
};
/** The tables that hold rows of those above, each after those that refer to it. */
const EMPTIED = ['reported_progress', 'observation', 'kpi', 'statistic_series', 'indicator'];

/**
 * What is counted, as definitions say it. The rows of an earlier release do not say it: they are
 * taken out here and written anew by the `seed` that runs this migration.
 */
export class Facets1763800100000 implements MigrationInterface {
  readonly name = 'Facets1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of EMPTIED) await empty(runner, table);
    for (const [table, columns] of Object.entries(ADDED)) {
      for (const column of columns) await runner.addColumn(table, new TableColumn(column));
    }
    await setNullable(runner, false);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of EMPTIED) await empty(runner, table);
    await setNullable(runner, true);
    for (const [table, columns] of Object.entries(ADDED)) {
      for (const { name } of columns) await runner.dropColumn(table, name);
    }
  }
}

async function setNullable(runner: QueryRunner, isNullable: boolean): Promise<void> {
  for (const [name, columns] of Object.entries(REQUIRED)) {
    for (const column of columns) {
      const table = await runner.getTable(name);
      const before = table?.findColumnByName(column);
      if (!table || !before) throw new Error(`${name}.${column} does not exist`);
      // A changed copy keeps its indexes: a new column would be made without them.
      const after = before.clone();
      after.isNullable = isNullable;
      await runner.changeColumn(table, before, after);
    }
  }
}

const empty = (runner: QueryRunner, table: string) =>
  runner.manager.createQueryBuilder().delete().from(table).execute();
