import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listReleases, recordPath, releasePath, releasesDir } from '../../db/catalogue/folder.js';
import { type Pointer, RELEASE_ID } from '../../db/catalogue/record.js';
import { isMaking } from '../../lib/durable-file.js';
import { isFile } from '../../lib/paths.js';
import { releasesToGo } from '../keep.js';

/** Removes a release from a data folder: first from the list, then its file. Who has that open goes on reading it. */
export function removeRelease(dataDir: string, id: string): void {
  rmSync(recordPath(dataDir, id), { force: true });
  rmSync(releasePath(dataDir, id), { force: true });
}

/**
 * Removes what is older than the releases that are kept, and files of releases that have no record beside them. One
 * whose record is damaged stays, and so does what somebody else has put there.
 */
export function removeOld(dataDir: string, pointer: Pointer, kept: number): void {
  const records = listReleases(dataDir);
  for (const id of releasesToGo(records, pointer, kept)) removeRelease(dataDir, id);
  const files = readdirSync(releasesDir(dataDir));
  const there = new Set(files);
  for (const file of files) {
    const id = file.replace(/\.sqlite$/, '');
    if (id === file || !RELEASE_ID.test(id) || there.has(`${id}.json`)) continue;
    if (id !== pointer.before && isFile(releasePath(dataDir, id))) removeRelease(dataDir, id);
  }
}

/** Removes what publishers left that were ended in the middle; only who holds the lock may. */
export function removeUnfinished(dir: string, prefix = ''): void {
  for (const file of readdirSync(dir)) {
    if (file.startsWith(prefix) && isMaking(file)) rmSync(join(dir, file), { force: true });
  }
}
