import type { DataSource } from 'typeorm';
import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';
import { releaseInMemory } from '../db/memory/served-memory.js';
import { readReleaseId } from '../db/served-release.js';

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** The release that `db` holds, as far as it is kept in memory. */
  memory: ReleaseInMemory;
  /** Where the service is reached from outside, without a slash at the end. */
  publicUrl: string;
}

/** What is served, and where. */
export interface Served {
  db: DataSource;
  /** The release that the database holds now. */
  release: () => string | Promise<string>;
  publicUrl: () => string;
}

/** Makes the context of each request. */
export function contextMaker({ db, release, publicUrl }: Served): () => Promise<Context> {
  const memory = releaseInMemory(db, release);
  return async () => {
    const held = await memory();
    return {
      db,
      memory: held,
      // Known when the server listens.
      get publicUrl() {
        return publicUrl();
      },
    };
  };
}

/** The id of the release, asked of the database each time. */
export const readRelease = ({ db }: Pick<Served, 'db'>): Promise<string> => readReleaseId(db);
