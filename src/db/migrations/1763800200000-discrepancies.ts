import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, double, integer, key, reference, text, varchar } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'discrepancy',
    columns: [
      key('id'),
      integer('position'),
      varchar('municipalityCode'),
      varchar('indicatorId'),
      integer('year'),
      text('observationIds'),
      double('difference'),
      boolean('withinRounding'),
    ],
    foreignKeys: [
      reference('municipalityCode', 'municipality'),
      reference('indicatorId', 'indicator'),
    ],
    indices: [
      { columnNames: ['position'], isUnique: true },
      { columnNames: ['municipalityCode'] },
      { columnNames: ['indicatorId'] },
    ],
  });

/** What sources contradict each other in; filled by `seed`. */
export class Discrepancies1763800200000 implements MigrationInterface {
  readonly name = 'Discrepancies1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name);
  }
}
