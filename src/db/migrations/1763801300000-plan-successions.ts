import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { key, reference } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'plan_succession',
    columns: [key('planId'), key('followsId')],
    foreignKeys: [reference('planId', 'plan'), reference('followsId', 'plan')],
    indices: [{ columnNames: ['followsId'] }],
  });

/** Which plan takes the place of which. */
export class PlanSuccessions1763801300000 implements MigrationInterface {
  readonly name = 'PlanSuccessions1763801300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name);
  }
}
