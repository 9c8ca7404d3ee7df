import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listReleases, recordPath, releasePath, releasesDir } from '../../db/catalogue/folder.js';
import type { Pointer } from '../../db/catalogue/record.js';
import { isMaking } from '../../lib/durable-file.js';
import { releasesToGo } from '../keep.js';

/** Removes a release from a data folder: first from the list, then its file. Who has that open goes on reading it. */
export function removeRelease(dataDir: string, id: string): void {
  rmSync(recordPath(dataDir, id), { force: true });
  rmSync(releasePath(dataDir, id), { force: true });
}

/** Removes what is older than the releases that are kept, and files of releases that no record names. */
export function removeOld(dataDir: string, pointer: Pointer, kept: number): void {
  const records = listReleases(dataDir);
  for (const id of releasesToGo(records, pointer, kept)) removeRelease(dataDir, id);
  const named = new Set([pointer.release, pointer.before, ...records.map(({ id }) => id)]);
  for (const file of readdirSync(releasesDir(dataDir))) {
    const [, id] = /^([^.].*)\.sqlite$/.exec(file) ?? [];
    if (id && !named.has(id)) removeRelease(dataDir, id);
  }
}

/** Removes what publishers left that were ended in the middle; only who holds the lock may. */
export function removeUnfinished(dir: string, prefix = ''): void {
  for (const file of readdirSync(dir)) {
    if (file.startsWith(prefix) && isMaking(file)) rmSync(join(dir, file), { force: true });
  }
}
