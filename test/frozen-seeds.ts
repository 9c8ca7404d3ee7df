import { readPointer, releasePath } from '../src/db/catalogue/folder.js';

/**
 * The seeds that tests stand on: a copy that no right fact changes. What must be true of any right
 * seeds is asked of seeds/ itself.
 */
export const FROZEN = 'test/fixtures/seeds';

/** The release that global-setup has made of them: its id, its file and the URL of that. */
export function frozenRelease(): { release: string; file: string; url: string } {
  const dataDir = process.env.TEST_DATA_DIR ?? '';
  const pointer = readPointer(dataDir);
  if (!pointer) throw new Error('global-setup has made no release');
  const file = releasePath(dataDir, pointer.release);
  return { release: pointer.release, file, url: `sqlite:${file}` };
}
