import { createHash } from 'node:crypto';
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

const statements = () => [...figureTables(), ...countsTables()];

/**
 * Names all that is made below, on both databases: a table that changes gives another name by itself. The time at the
 * end is to be raised where only what a column means has changed.
 */
function layout(): string {
  const made = [tables(), statements(), views('better-sqlite3'), views('postgres')];
  const hash = createHash('sha256').update(JSON.stringify(made)).digest('hex');
  return `Release${hash.slice(0, 12)}_1763900000000`;
}

/** A release is made new and never changed: all of its layout is one migration. */
export class Release1763900000000 implements MigrationInterface {
  readonly name = layout();

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    for (const { make } of statements()) await runner.query(make);
    for (const { make } of views(runner.connection.options.type)) await runner.query(make);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of views(runner.connection.options.type).reverse()) {
      await runner.query(`DROP VIEW "${name}"`);
    }
    for (const { name } of statements()) {
      if (name) await runner.query(`DROP TABLE "${name}"`);
    }
    for (const table of tables().reverse()) await runner.dropTable(table.name);
  }
}
