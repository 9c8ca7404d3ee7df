import type { DataSource } from 'typeorm';
import { hold } from '../lib/hold.js';
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
  const read = hold(() => readReleaseId(db));
  let until = 0;
  return () => {
    const late = performance.now() >= until;
    if (late) until = performance.now() + lasts;
    return read(late);
  };
}

/**
 * Gives what is made of the release that is served: made once, and again when another one is served; a
 * promise while it is being made.
 */
export function ofServed<T>(
  release: () => string | Promise<string>,
  make: () => Promise<T>,
): () => T | Promise<T> {
  const made = hold(make);
  let last: string | null = null;
  const madeOf = (id: string) => {
    const anew = id !== last;
    last = id;
    return made(anew);
  };
  return () => {
    const id = release();
    return typeof id === 'string' ? madeOf(id) : id.then(madeOf);
  };
}
