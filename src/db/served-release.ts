import type { DataSource } from 'typeorm';
import { hold } from '../lib/hold.js';
import { ReleaseEntity } from './entities/release.entity.js';

/** How long the release of a database that can be seeded anew is taken for granted. */
const MILLISECONDS = 1000;

/** The id of the release that the database holds. */
export async function readReleaseId(db: DataSource): Promise<string> {
  return (await db.getRepository(ReleaseEntity).findOneOrFail({ where: {} })).id;
}

/** The release that a database holds. */
export interface ServedRelease {
  /** Its id: of a file for ever, of PostgreSQL asked each second. */
  id(): string | Promise<string>;
  /** Whether the database still holds that one, asked now; if not, `id` gives the other from now on. */
  isStill(id: string): boolean | Promise<boolean>;
}

export function servedRelease(db: DataSource): ServedRelease {
  const isFile = db.options.type !== 'postgres';
  const read = hold(() => readReleaseId(db));
  let until = 0;
  const ask = (anew: boolean) => {
    if (anew) until = isFile ? Number.POSITIVE_INFINITY : performance.now() + MILLISECONDS;
    return read(anew);
  };
  return {
    id: () => ask(performance.now() >= until),
    isStill: (id) => isFile || Promise.resolve(ask(true)).then((now) => now === id),
  };
}

/**
 * Gives what is made of the release that is served: made once, and again when another one is served; a
 * promise while it is being made.
 */
export function ofServed<T>(
  { id: idNow }: Pick<ServedRelease, 'id'>,
  make: (id: string) => Promise<T>,
): () => T | Promise<T> {
  let last = '';
  const made = hold(() => make(last));
  const madeOf = (id: string) => {
    const anew = id !== last;
    last = id;
    return made(anew);
  };
  return () => {
    const id = idNow();
    return typeof id === 'string' ? madeOf(id) : id.then(madeOf);
  };
}
