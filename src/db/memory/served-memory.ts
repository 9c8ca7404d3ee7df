import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from './release-in-memory.js';

/**
 * Gives the release that is served, read into memory once and again when another one is served: a
 * promise while it is being read.
 */
export function releaseInMemory(
  db: DataSource,
  release: () => string | Promise<string>,
): () => ReleaseInMemory | Promise<ReleaseInMemory> {
  let served: string | null = null;
  let held: ReleaseInMemory | Promise<ReleaseInMemory> | null = null;
  const memoryOf = (id: string) => {
    if (held && id === served) return held;
    served = id;
    const reading = readRelease(db);
    held = reading;
    reading.then(
      (memory) => {
        if (held === reading) held = memory;
      },
      // What failed is read anew by the next one.
      () => {
        if (held === reading) held = null;
      },
    );
    return reading;
  };
  return () => {
    const id = release();
    return typeof id === 'string' ? memoryOf(id) : id.then(memoryOf);
  };
}
