import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataSource } from '../../db/data-source.js';
import { flushFile, MAKING, moveInto } from '../../lib/durable-file.js';
import { tellingUnwritable } from '../full-disk.js';
import { makeRelease } from '../make.js';
import type { Made } from '../publishing.js';
import type { ReleaseSource } from '../source.js';
import { sqliteSink } from '../sqlite-sink.js';
import { withLock } from './lock.js';
import { removeUnfinished } from './remove-files.js';

/** Makes a release in a new SQLite file, whole and on the disk when this resolves. */
export async function makeReleaseFile(path: string, source: ReleaseSource): Promise<Made> {
  const db = await dataSource(`sqlite:${path}`).initialize();
  try {
    await db.runMigrations();
    return await makeRelease(source, sqliteSink(db));
  } finally {
    await db.destroy();
    flushFile(path);
  }
}

/** Puts a release in the place of a file: whoever has that open goes on reading it as it was. */
export async function replaceReleaseFile(path: string, source: ReleaseSource): Promise<Made> {
  const folder = dirname(path);
  const name = basename(path);
  const staging = `${path}${MAKING}`;
  const work = async () => {
    removeUnfinished(folder, `${name}${MAKING}`);
    try {
      const made = await makeReleaseFile(staging, source);
      // What an earlier writer left behind belongs to the file that goes.
      for (const suffix of ['-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      moveInto(staging, path);
      return made;
    } finally {
      removeUnfinished(folder, `${name}${MAKING}`);
    }
  };
  return tellingUnwritable(folder, () => withLock(join(folder, `.${name}.lock`), work));
}
