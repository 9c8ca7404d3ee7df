import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CurrentRelease } from '../db/current-release.js';
import { fileSha256, pointerPath, readPointer } from '../db/current-release.js';
import { dataSource } from '../db/data-source.js';
import type { Rows } from './assemble/rows.js';
import { type ReleaseHead, writeRows } from './write.js';

/**
 * Writes a release into a file of its own and points to it when it is whole: whoever serves an
 * earlier release goes on serving that file. The release before is kept, older ones are removed;
 * a release that is made once more is left as it is if its file is whole, and so are the others.
 */
export async function publish(
  dataDir: string,
  rows: Rows,
  head: ReleaseHead,
  inputs: string,
): Promise<CurrentRelease> {
  const releases = join(dataDir, 'releases');
  mkdirSync(releases, { recursive: true });
  const before = readPointer(dataDir);
  const staging = join(releases, `.staging-${process.pid}.sqlite`);
  rmSync(staging, { force: true });
  removeAbandoned(releases);
  try {
    const db = await dataSource(`sqlite:${staging}`).initialize();
    try {
      await db.runMigrations();
      await writeRows(db, rows, head);
      await db.query('PRAGMA optimize');
    } finally {
      await db.destroy();
    }
    flush(staging);
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

function flush(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function removeOthers(releases: string, keep: readonly string[]): void {
  for (const file of readdirSync(releases)) {
    if (!file.endsWith('.sqlite') || file.startsWith('.') || keep.includes(file)) continue;
    rmSync(join(releases, file), { force: true });
  }
}

/** What was being written by processes that have ended since, with the journals beside it. */
function removeAbandoned(releases: string): void {
  for (const file of readdirSync(releases)) {
    const [, pid] = /^\.staging-(\d+)\.sqlite/.exec(file) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(releases, file), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It may be alive and another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
