import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** What a list goes by behind its parent: an index then gives the first rows at once. */
const SORTED: Record<string, [parent: string, ...order: string[]]> = {
  kpi: ['indicatorId', 'position'],
  statistic_series: ['indicatorId', 'position'],
  observation: ['indicatorId', 'position'],
  evidence: ['documentId', 'startLine', 'position'],
};

/** Gives the long tables indices from which the lists of an indicator and of a document are read. */
export class ListsOfParents1763801400000 implements MigrationInterface {
  readonly name = 'ListsOfParents1763801400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(SORTED)) {
      await runner.dropIndex(table, indexOf([columns[0]]));
      await runner.createIndex(table, indexOf(columns));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(SORTED)) {
      await runner.dropIndex(table, indexOf(columns));
      await runner.createIndex(table, indexOf([columns[0]]));
    }
  }
}

const indexOf = (columnNames: string[]) => new TableIndex({ columnNames });
