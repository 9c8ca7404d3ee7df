import type { QueryRunner } from 'typeorm';
import { CATALOGUE, releaseSchema } from '../../db/catalogue/postgres.js';
import { layoutOf } from '../../db/layout-of.js';
import { makeRelease } from '../make.js';
import type { Made } from '../publishing.js';
import type { ReleaseSource } from '../source.js';
import { postgresSink } from './sink.js';

/** The schema that is being made; nobody else sees it, since the transaction that makes it renames it. */
const STAGING = 'machikurabe_making';

/** Makes a release in a schema that has no name of its own yet. */
export async function makeSchema(runner: QueryRunner, source: ReleaseSource): Promise<Made> {
  await runner.query(`CREATE SCHEMA ${STAGING}`);
  await runner.query(`SET LOCAL search_path TO ${STAGING}`);
  for (const migration of runner.connection.migrations) await migration.up(runner);
  await runner.query(`COMMENT ON SCHEMA ${STAGING} IS '${layoutOf(runner.connection)}'`);
  return makeRelease(source, await postgresSink(runner, STAGING));
}

/** Whether the schema of a release is there, in the layout that this program reads. */
export async function isReadable(runner: QueryRunner, id: string): Promise<boolean> {
  const [row] = await runner.query(
    `SELECT obj_description(to_regnamespace($1), 'pg_namespace') AS "layout"`,
    [releaseSchema(id)],
  );
  return row.layout === layoutOf(runner.connection);
}

/**
 * Gives the new schema its name. Where there is one of that name it has the same rows, and stays; but one that was laid
 * out by another version of the program gives way.
 */
export async function placeSchema(runner: QueryRunner, schema: string): Promise<void> {
  const old = await tablesOf(runner, schema);
  if (old !== null && old === (await tablesOf(runner, STAGING))) {
    await runner.query(`DELETE FROM ${CATALOGUE}.retired WHERE "schema" = $1`, [schema]);
    await runner.query(`DROP SCHEMA ${STAGING} CASCADE`);
    return;
  }
  if (old !== null) await giveWay(runner, schema);
  await runner.query(`ALTER SCHEMA ${STAGING} RENAME TO "${schema}"`);
}

async function giveWay(runner: QueryRunner, schema: string): Promise<void> {
  const name = `${schema}_until_${Date.now()}`;
  await runner.query(`ALTER SCHEMA "${schema}" RENAME TO "${name}"`);
  await runner.query(`DELETE FROM ${CATALOGUE}.retired WHERE "schema" = $1`, [schema]);
  await runner.query(`INSERT INTO ${CATALOGUE}.retired VALUES ($1, clock_timestamp())`, [name]);
}

/** Columns, indices, views and layout of a schema, told apart by a hash; null where there is none. */
async function tablesOf(runner: QueryRunner, schema: string): Promise<string | null> {
  const [row] = await runner.query(
    `SELECT md5(string_agg(replace(line, $1 || '.', ''), ';' ORDER BY line)) AS "layout" FROM (
       SELECT concat_ws(' ', table_name, ordinal_position, column_name, udt_name, is_nullable) AS line
         FROM information_schema.columns WHERE table_schema = $1
       UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = $1
       UNION ALL SELECT viewname || definition FROM pg_views WHERE schemaname = $1
       UNION ALL SELECT obj_description(to_regnamespace($1), 'pg_namespace')
     ) lines`,
    [schema],
  );
  return row.layout;
}
