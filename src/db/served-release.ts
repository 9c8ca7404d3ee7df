import type { DataSource } from 'typeorm';
import { ReleaseEntity } from './entities/release.entity.js';

/** How long the release of a database that can be seeded anew is taken for granted. */
const MILLISECONDS = 1000;

/** The id of the release that the database holds. */
export async function readReleaseId(db: DataSource): Promise<string> {
  return (await db.getRepository(ReleaseEntity).findOneOrFail({ where: {} })).id;
}

/** Tells which release the database holds: a file never changes, PostgreSQL is asked each second. */
export function servedRelease(db: DataSource): () => string | Promise<string> {
  const lasts = db.options.type === 'postgres' ? MILLISECONDS : Number.POSITIVE_INFINITY;
  let read: string | Promise<string> | null = null;
  let until = 0;
  return () => {
    if (read && performance.now() < until) return read;
    until = performance.now() + lasts;
    const reading = readReleaseId(db);
    read = reading;
    reading.then(
      (id) => {
        if (read === reading) read = id;
      },
      // What failed is asked anew by the next one.
      () => {
        if (read === reading) read = null;
      },
    );
    return reading;
  };
}
