import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { nullable, varchar } from './initial/columns.js';

const COLUMN = nullable(varchar('labelEn'));

/** What a search finds, by its name in English; written by `seed`. */
export class EnglishLabels1763801100000 implements MigrationInterface {
  readonly name = 'EnglishLabels1763801100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('search_entry', new TableColumn(COLUMN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('search_entry', COLUMN.name);
  }
}
