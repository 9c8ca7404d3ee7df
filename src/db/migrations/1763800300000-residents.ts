import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { nullable, varchar } from './initial/columns.js';

const COLUMN = nullable(varchar('residents'));

/** Which concepts count residents; written by `seed`. */
export class Residents1763800300000 implements MigrationInterface {
  readonly name = 'Residents1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('indicator', new TableColumn(COLUMN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('indicator', COLUMN.name);
  }
}
