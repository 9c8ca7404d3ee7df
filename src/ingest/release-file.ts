import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataSource } from '../db/data-source.js';
import type { Rows } from './assemble/rows.js';
import { isAlive } from './lock.js';
import { type ReleaseHead, writeRows } from './write.js';

/** Writes a release into a new SQLite file, whole and on the disk when this resolves. */
export async function writeReleaseFile(path: string, rows: Rows, head: ReleaseHead): Promise<void> {
  const db = await dataSource(`sqlite:${path}`).initialize();
  try {
    await db.runMigrations();
    await writeRows(db, rows, head);
    await db.query('PRAGMA optimize');
  } finally {
    await db.destroy();
  }
  flush(path);
}

/** Puts a release in the place of a file: whoever has that open goes on reading it as it was. */
export async function replaceReleaseFile(
  path: string,
  rows: Rows,
  head: ReleaseHead,
): Promise<void> {
  const staging = `${path}.staging-${process.pid}`;
  rmSync(staging, { force: true });
  removeAbandoned(dirname(path), `${basename(path)}.staging-`);
  try {
    await writeReleaseFile(staging, rows, head);
    // What an earlier writer left behind belongs to the file that goes.
    for (const suffix of ['-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    renameSync(staging, path);
  } finally {
    rmSync(staging, { force: true });
  }
}

/**
 * Removes what processes were writing that have ended since, with the journals beside it: files whose
 * names are `prefix` and the id of the process.
 */
export function removeAbandoned(dir: string, prefix: string): void {
  for (const file of readdirSync(dir)) {
    const pid = file.startsWith(prefix) ? Number.parseInt(file.slice(prefix.length), 10) : 0;
    if (pid > 0 && !isAlive(pid)) rmSync(join(dir, file), { force: true });
  }
}

/** What was written to a file is on the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
