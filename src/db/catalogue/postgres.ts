import type { DataSource } from 'typeorm';
import { newestFirst, type Pointer, RELEASE_ID, type ReleaseRecord } from './record.js';

/** The schema of the catalogue: its tables are `release` and `pointer`. */
export const CATALOGUE = 'machikurabe';

/** The schema that holds a release. */
export const releaseSchema = (id: string) => `release_${id}`;

/** Whatever sends a statement and gives its rows. */
export type Asks = Pick<DataSource, 'query'>;

interface Row extends Omit<ReleaseRecord, 'made' | 'sha256'> {
  made: Date;
}

const COLUMNS = 'release."id", "made", release."inputs", "counts", "pinned"';
const recordOf = ({ id, made, inputs, counts, pinned }: Row): ReleaseRecord => {
  return { id, made: made.toISOString(), inputs, counts, pinned, sha256: null };
};

/** What the pointer says. */
export interface Current {
  pointer: Pointer;
  record: ReleaseRecord;
  /** How often the pointer has been moved: it tells which of two servers is behind. */
  moves: number;
}

/** Which release is current, and its record; null where nothing has been published yet. */
export async function readCurrent(db: Asks): Promise<Current | null> {
  const [row] = await rowsOf<Row & { chosenFor: string; before: string | null; moves: number }>(
    db,
    `SELECT ${COLUMNS}, pointer."inputs" AS "chosenFor", "before", "moves"
     FROM ${CATALOGUE}.pointer JOIN ${CATALOGUE}.release ON release."id" = pointer."release"`,
  );
  if (!row) return null;
  const { id, chosenFor, before, moves } = row;
  return { pointer: { release: id, inputs: chosenFor, before }, record: recordOf(row), moves };
}

/** The record of a release; null where there is no such release. */
export async function readRecord(db: Asks, id: string): Promise<ReleaseRecord | null> {
  if (!RELEASE_ID.test(id)) return null;
  const sql = `SELECT ${COLUMNS} FROM ${CATALOGUE}.release WHERE "id" = $1`;
  const [row] = await rowsOf<Row>(db, sql, [id]);
  return row ? recordOf(row) : null;
}

/** All releases of a database, the newest first. */
export async function listReleases(db: Asks): Promise<ReleaseRecord[]> {
  const rows = await rowsOf<Row>(db, `SELECT ${COLUMNS} FROM ${CATALOGUE}.release`);
  return newestFirst(rows.map(recordOf));
}

async function rowsOf<T>(db: Asks, sql: string, values: unknown[] = []): Promise<T[]> {
  try {
    return await db.query(sql, values);
  } catch (error) {
    // A database that nothing was ever published into has no catalogue.
    if ((error as { driverError?: { code?: string } }).driverError?.code === '42P01') return [];
    throw error;
  }
}
