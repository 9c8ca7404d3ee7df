import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { integer, key, nullable, text, varchar } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'correction',
    columns: [
      key('id'),
      integer('position'),
      varchar('recordId'),
      nullable(varchar('municipalityCode')),
      varchar('field'),
      nullable(text('old')),
      nullable(text('new')),
      varchar('since'),
      text('seen'),
      text('reason'),
      text('reasonEn'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['recordId'] }],
  });

/** Which values were corrected, and why. */
export class Corrections1763801500000 implements MigrationInterface {
  readonly name = 'Corrections1763801500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name);
  }
}
