import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { integer, key, text, varchar } from './initial/columns.js';

/** `text` stands last: a search reads the columns before it and skips it. */
const table = () =>
  new Table({
    name: 'search_entry',
    columns: [
      key('id'),
      integer('position'),
      varchar('type'),
      varchar('subjectId'),
      varchar('label'),
      text('foldedLabel'),
      text('foldedText'),
      text('text'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  });

export class Search1763800000000 implements MigrationInterface {
  readonly name = 'Search1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name);
  }
}
