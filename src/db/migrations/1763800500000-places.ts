import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { integer, key, nullable, reference, varchar } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'place',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('code'),
      varchar('name'),
      varchar('nameKana'),
      varchar('kind'),
      nullable(varchar('endedOn')),
      nullable(varchar('source')),
    ],
    foreignKeys: [reference('municipalityCode', 'municipality')],
    indices: [{ columnNames: ['position'], isUnique: true }, { columnNames: ['municipalityCode'] }],
  });

/** Wards and ended municipalities, which lead to a municipality of today. */
export class Places1763800500000 implements MigrationInterface {
  readonly name = 'Places1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name);
  }
}
