import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CurrentRelease } from '../db/current-release.js';
import { fileSha256, pointerPath, readPointer } from '../db/current-release.js';
import type { Rows } from './assemble/rows.js';
import { withLock } from './lock.js';
import { flush, removeAbandoned, writeReleaseFile } from './release-file.js';
import type { ReleaseHead } from './write.js';

/**
 * Writes a release into a file of its own and points to it when it is whole: whoever serves an
 * earlier release goes on serving that file. The release before is kept, older ones are removed;
 * a release that is made once more is left as it is if its file is whole, and so are the others.
 * One process at a time publishes into a folder; the others wait for it.
 */
export async function publish(
  dataDir: string,
  rows: Rows,
  head: ReleaseHead,
  inputs: string,
): Promise<CurrentRelease> {
  mkdirSync(join(dataDir, 'releases'), { recursive: true });
  return withLock(join(dataDir, 'seeding.pid'), () => publishAlone(dataDir, rows, head, inputs));
}

async function publishAlone(
  dataDir: string,
  rows: Rows,
  head: ReleaseHead,
  inputs: string,
): Promise<CurrentRelease> {
  const releases = join(dataDir, 'releases');
  const before = readPointer(dataDir);
  const staging = join(releases, `.staging-${process.pid}.sqlite`);
  rmSync(staging, { force: true });
  removeAbandoned(releases, '.staging-');
  removeAbandoned(dataDir, 'current.json.');
  try {
    await writeReleaseFile(staging, rows, head);
    const file = `${head.id}.sqlite`;
    const pointer = { release: head.id, file, sha256: fileSha256(staging) ?? '', inputs };
    const path = join(releases, file);
    if (fileSha256(path) !== pointer.sha256) renameSync(staging, path);
    point(dataDir, pointer);
    // Where the pointer is lost, any of the others may be the one that is still served.
    if (before && before.file !== file) removeOthers(releases, [file, before.file]);
    return pointer;
  } finally {
    rmSync(staging, { force: true });
  }
}

/** Writes the pointer beside its place and moves it there: a reader sees the old one or the new. */
function point(dataDir: string, pointer: CurrentRelease): void {
  const path = pointerPath(dataDir);
  const staging = `${path}.${process.pid}`;
  writeFileSync(staging, `${JSON.stringify(pointer, null, 2)}\n`);
  flush(staging);
  renameSync(staging, path);
}

function removeOthers(releases: string, keep: readonly string[]): void {
  for (const file of readdirSync(releases)) {
    if (!file.endsWith('.sqlite') || file.startsWith('.') || keep.includes(file)) continue;
    rmSync(join(releases, file), { force: true });
  }
}
