import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agreementsTables } from './initial/agreements.js';
import { evidenceTables } from './initial/evidence.js';
import { figuresTables } from './initial/figures.js';
import { plansTables } from './initial/plans.js';
import { registryTables } from './initial/registry.js';

/** Each table after those that it refers to. Fresh objects for every run: TypeORM writes into them. */
const tables = () => [
  ...registryTables(),
  ...plansTables(),
  ...figuresTables(),
  ...agreementsTables(),
  ...evidenceTables(),
];

export class Initial1763700000000 implements MigrationInterface {
  readonly name = 'Initial1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table.name);
  }
}
