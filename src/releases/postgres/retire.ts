import type { DataSource } from 'typeorm';
import { type Asks, CATALOGUE, releaseSchema } from '../../db/catalogue/postgres.js';

/** So long after a release was current its schema stays: a process may have just begun to read it. */
const GRACE = '1 minute';
/** Longest that a drop waits for those who read: it holds up all who come after it. */
const LOCK_TIMEOUT = '500ms';

/** Takes a release off the list: nobody opens it any more, and its schema goes after a grace. */
export async function retire(db: Asks, id: string): Promise<void> {
  await db.query(
    `WITH gone AS (DELETE FROM ${CATALOGUE}.release WHERE "id" = $1 RETURNING "made", "left")
     INSERT INTO ${CATALOGUE}.retired ("schema", "since") SELECT $2, coalesce("left", "made") FROM gone
     ON CONFLICT ("schema") DO UPDATE SET "since" = excluded."since"`,
    [id, releaseSchema(id)],
  );
}

/** Drops the schemas of retired releases after their grace; one that is being read is left to the next publisher. */
export async function dropRetired(db: DataSource): Promise<void> {
  const rows: { schema: string }[] = await db.query(
    `SELECT "schema" FROM ${CATALOGUE}.retired WHERE "since" < clock_timestamp() - interval '${GRACE}'`,
  );
  for (const { schema } of rows) await drop(db, schema);
}

async function drop(db: DataSource, schema: string): Promise<void> {
  try {
    await db.transaction(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
      await manager.query(`DELETE FROM ${CATALOGUE}.retired WHERE "schema" = $1`, [schema]);
      await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    });
  } catch (error) {
    // It could not be locked in time, or was in a circle of those who wait for each other.
    const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
    if (code !== '55P03' && code !== '40P01') throw error;
  }
}
