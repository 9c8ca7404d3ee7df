import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataSource } from '../../db/data-source.js';
import { flushFile, MAKING, moveInto } from '../../lib/durable-file.js';
import { explainFull } from '../full-disk.js';
import type { Made, Making } from '../publishing.js';
import { withLock } from './lock.js';
import { removeUnfinished } from './remove-files.js';

/** Makes a release in a new SQLite file, whole and on the disk when this resolves. */
export async function makeReleaseFile(path: string, { write }: Making): Promise<Made> {
  const db = await dataSource(`sqlite:${path}`).initialize();
  try {
    await db.runMigrations();
    const made = await write(db);
    await db.query('PRAGMA optimize');
    return made;
  } finally {
    await db.destroy();
    flushFile(path);
  }
}

/** Puts a release in the place of a file: whoever has that open goes on reading it as it was. */
export async function replaceReleaseFile(path: string, making: Making): Promise<Made> {
  const folder = dirname(path);
  const name = basename(path);
  const staging = `${path}${MAKING}`;
  return withLock(join(folder, `.${name}.lock`), async () => {
    removeUnfinished(folder, `${name}${MAKING}`);
    try {
      const made = await makeReleaseFile(staging, making);
      // What an earlier writer left behind belongs to the file that goes.
      for (const suffix of ['-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      moveInto(staging, path);
      return made;
    } catch (error) {
      throw explainFull(error, folder);
    } finally {
      removeUnfinished(folder, `${name}${MAKING}`);
    }
  });
}
