import type { DataSource } from 'typeorm';
import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** The release that `db` holds, as far as it is kept in memory. */
  memory: ReleaseInMemory;
  /** Where the service is reached from outside, without a slash at the end: known when it listens. */
  publicUrl: () => string;
}
