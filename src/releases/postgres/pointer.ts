import { type Asks, CATALOGUE } from '../../db/catalogue/postgres.js';

/** Makes a release the current one, for these inputs, in one statement. */
export async function movePointer(db: Asks, release: string, inputs: string): Promise<void> {
  await db.query(
    `WITH left_now AS (
       UPDATE ${CATALOGUE}.release SET "left" = clock_timestamp()
       WHERE "id" IN (SELECT "release" FROM ${CATALOGUE}.pointer) AND "id" <> $1
     )
     INSERT INTO ${CATALOGUE}.pointer AS old ("release", "inputs", "moves") VALUES ($1, $2, 1)
     ON CONFLICT ("only") DO UPDATE SET
       "release" = excluded."release",
       "inputs" = excluded."inputs",
       "before" = CASE WHEN old."release" = excluded."release" THEN old."before" ELSE old."release" END,
       "moves" = old."moves" + 1`,
    [release, inputs],
  );
}
