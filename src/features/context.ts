import type { DataSource } from 'typeorm';
import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';
import { releaseInMemory } from '../db/memory/served-memory.js';
import { readReleaseId } from '../db/served-release.js';

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** The release that `db` holds, as far as it is kept in memory. */
  memory: ReleaseInMemory;
  /** Where the service is reached from outside, without a slash at the end: known when it listens. */
  publicUrl: () => string;
}

/** What is served, and where. */
export interface Served {
  db: DataSource;
  /** The release that the database holds now. */
  release: () => string | Promise<string>;
  publicUrl: () => string;
}

/** Gives the release that is served, held in memory; reads it when it is first asked for. */
export const memoryOf = ({ db, release }: Pick<Served, 'db' | 'release'>) =>
  releaseInMemory(db, release);

/**
 * Makes something of the release that is served. Only where another release has to be read first it is
 * a promise.
 */
export function withMemory<T>(
  served: () => ReleaseInMemory | Promise<ReleaseInMemory>,
  make: (memory: ReleaseInMemory) => T,
): T | Promise<T> {
  const memory = served();
  return memory instanceof Promise ? memory.then(make) : make(memory);
}

/** The id of the release, asked of the database each time. */
export const readRelease = ({ db }: Pick<Served, 'db'>): Promise<string> => readReleaseId(db);
