import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agreementsTables } from './release/agreements.js';
import { conceptsTables } from './release/concepts.js';
import { countsTables } from './release/counts.js';
import { derivedTables } from './release/derived.js';
import { evidenceTables } from './release/evidence.js';
import { figureTables } from './release/figures.js';
import { plansTables } from './release/plans.js';
import { registryTables } from './release/registry.js';
import { views } from './release/views.js';

/** Each table after those that it refers to. Fresh objects for every run: TypeORM writes into them. */
const tables = () => [
  ...registryTables(),
  ...conceptsTables(),
  ...plansTables(),
  ...agreementsTables(),
  ...evidenceTables(),
  ...derivedTables(),
];

/** A release is made new and never changed: all of its layout is one migration. */
export class Release1763900000000 implements MigrationInterface {
  readonly name = 'Release1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    for (const statement of [...figureTables(), ...countsTables()])
      await runner.query(statement.make);
    for (const { make } of views(runner.connection)) await runner.query(make);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of views(runner.connection).reverse()) {
      await runner.query(`DROP VIEW "${name}"`);
    }
    for (const { name } of [...figureTables(), ...countsTables()]) {
      if (name) await runner.query(`DROP TABLE "${name}"`);
    }
    for (const table of tables().reverse()) await runner.dropTable(table.name);
  }
}
