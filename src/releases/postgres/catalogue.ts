import type { QueryRunner } from 'typeorm';
import { CATALOGUE } from '../../db/catalogue/postgres.js';

/**
 * The catalogue of a database: the releases, the pointer to the current one, and the schemas that nothing names any
 * more and that go when nobody can be reading them.
 */
const TABLES = [
  `CREATE SCHEMA IF NOT EXISTS ${CATALOGUE}`,
  `CREATE TABLE IF NOT EXISTS ${CATALOGUE}.release (
    "id" varchar PRIMARY KEY,
    "made" timestamptz NOT NULL,
    "inputs" varchar NOT NULL,
    "counts" jsonb NOT NULL,
    "pinned" boolean NOT NULL DEFAULT false,
    "left" timestamptz
  )`,
  `COMMENT ON COLUMN ${CATALOGUE}.release."left" IS 'When it last ceased to be current'`,
  `CREATE TABLE IF NOT EXISTS ${CATALOGUE}.pointer (
    "only" boolean PRIMARY KEY DEFAULT true CHECK ("only"),
    "release" varchar NOT NULL REFERENCES ${CATALOGUE}.release,
    "inputs" varchar NOT NULL,
    "before" varchar,
    "moves" integer NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS ${CATALOGUE}.retired ("schema" varchar PRIMARY KEY, "since" timestamptz NOT NULL)`,
];

/** Makes the catalogue where it is missing; only who holds the lock may. */
export async function makeCatalogue(runner: QueryRunner): Promise<void> {
  for (const statement of TABLES) await runner.query(statement);
}
