import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { nullable, varchar } from './initial/columns.js';

const added = () =>
  ['urlGap', 'licenceGap', 'retrievedGap', 'pagesGap'].map((name) => nullable(varchar(name)));

/** Why a document has no address, terms, day or pages. */
export class DocumentGaps1763800600000 implements MigrationInterface {
  readonly name = 'DocumentGaps1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of added()) {
      await runner.addColumn('source_document', new TableColumn(column));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of added()) await runner.dropColumn('source_document', name);
  }
}
