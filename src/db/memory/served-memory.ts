import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from './release-in-memory.js';

/** Gives the release that is served, read into memory once and again when another one is served. */
export function releaseInMemory(
  db: DataSource,
  release: () => string | Promise<string>,
): () => Promise<ReleaseInMemory> {
  let served: string | null = null;
  let read: Promise<ReleaseInMemory> | null = null;
  return async () => {
    const id = await release();
    if (read && id === served) return read;
    served = id;
    const reading = readRelease(db);
    read = reading;
    // What failed is read anew by the next one.
    reading.catch(() => {
      if (read === reading) read = null;
    });
    return reading;
  };
}
