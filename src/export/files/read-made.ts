import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { RELEASE_ID } from '../../db/catalogue/record.js';
import { fileSha256 } from '../../lib/file-sha256.js';
import { statOf } from '../../lib/paths.js';
import {
  filesDir,
  MANIFEST,
  type MadeFile,
  type Manifest,
  readManifest,
  SUMS,
} from './manifest.js';

/** The files that were made of releases in a data folder. */
export interface MadeFiles {
  /** Those of a release, the list of them included; none where they were not made. */
  of(release: string): readonly MadeFile[];
  /** Where they stand. */
  dirOf(release: string): string;
}

/** Where no folder is known that has any. */
export const NO_FILES: MadeFiles = { of: () => [], dirOf: () => '' };

/** Releases whose lists are held: a reader of a large file asks for it piece by piece. */
const MOST_HELD = 16;

/** Looks for files of releases as they are asked for; what is made while it is served is found, too. */
export function madeFilesIn(dataDir: string): MadeFiles {
  const held = new LRUCache<string, { made: number; files: readonly MadeFile[] }>({
    max: MOST_HELD,
  });
  const dirOf = (release: string) => filesDir(dataDir, release);
  return {
    dirOf,
    of(release) {
      if (!RELEASE_ID.test(release)) return [];
      const dir = dirOf(release);
      const made = statOf(join(dir, MANIFEST))?.mtimeMs;
      if (made === undefined) return [];
      const known = held.get(release);
      if (known?.made === made) return known.files;
      const manifest = readManifest(dir);
      // What was written there of another release is no file of this one.
      const files = manifest?.release === release ? filesOf(dir, manifest) : [];
      held.set(release, { made, files });
      return files;
    },
  };
}

/** The files that a manifest names, with itself and the sums. */
function filesOf(dir: string, manifest: Manifest): MadeFile[] {
  const lists = [MANIFEST, SUMS].flatMap((path) => {
    const [sha256, stat] = [fileSha256(join(dir, path)), statOf(join(dir, path))];
    const none = { table: null, rows: null, format: 'about' };
    return sha256 && stat ? [{ path, ...none, bytes: stat.size, sha256 }] : [];
  });
  return [...manifest.files, ...lists];
}
