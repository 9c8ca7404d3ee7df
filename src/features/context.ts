import type { DataSource } from 'typeorm';
import {
  type ReleaseInMemory,
  readRelease as readIntoMemory,
} from '../db/memory/release-in-memory.js';
import { ofServed, readReleaseId, type ServedRelease } from '../db/served-release.js';

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
  release: ServedRelease;
  publicUrl: () => string;
}

/**
 * Gives what is made of the release that is served, read into memory. Only where it has to be read first,
 * since it or another one is served from now on, it is a promise.
 */
export const ofServedRelease = <T>(
  { db, release }: Pick<Served, 'db' | 'release'>,
  make: (id: string, memory: ReleaseInMemory) => Promise<T>,
): (() => T | Promise<T>) => ofServed(release, async (id) => make(id, await readIntoMemory(db)));

/** The id of the release, asked of the database each time. */
export const readRelease = ({ db }: Pick<Served, 'db'>): Promise<string> => readReleaseId(db);
