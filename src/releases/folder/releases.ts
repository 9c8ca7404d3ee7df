import { mkdirSync } from 'node:fs';
import {
  listReleases,
  pointerPath,
  readCurrent,
  readPointer,
  readRecord,
  recordPath,
  releasePath,
  releasesDir,
} from '../../db/catalogue/folder.js';
import type { ReleaseRecord } from '../../db/catalogue/record.js';
import { openSqlite } from '../../db/serving/open-sqlite.js';
import { replaceJson } from '../../lib/durable-file.js';
import { tellingUnwritable } from '../full-disk.js';
import { checkRemovable, notThere } from '../may-remove.js';
import type { Releases } from '../releases.js';
import { isWhole } from '../up-to-date.js';
import { withLock } from './lock.js';
import { movePointer } from './pointer.js';
import { lockPath } from './publish.js';
import { removeRelease } from './remove-files.js';

/** The releases of a data folder. */
export function folderReleases(dataDir: string): Releases {
  const change = (id: string, work: (record: ReleaseRecord) => unknown): Promise<void> => {
    const changed = async () => {
      const record = readRecord(dataDir, id);
      if (!record) throw notThere(id);
      await work(record);
    };
    return tellingUnwritable(dataDir, async () => {
      mkdirSync(releasesDir(dataDir), { recursive: true });
      await withLock(lockPath(dataDir), changed);
    });
  };
  return {
    list: async () => listReleases(dataDir),
    pointer: async () => readPointer(dataDir),
    setPinned: (id, pinned) =>
      change(id, (record) => replaceJson(recordPath(dataDir, id), { ...record, pinned })),
    use: (id) =>
      change(id, async (record) => {
        if (!isWhole(dataDir, record)) throw damaged(dataDir, id);
        // Nobody could take up one that another version of the program has made.
        await (await openSqlite(releasePath(dataDir, id), {}, record)).close();
        movePointer(dataDir, id, readPointer(dataDir)?.inputs ?? record.inputs);
      }),
    remove: (id) =>
      change(id, (record) => {
        // While the pointer leads nowhere, whoever serves goes on with a release that nobody can name.
        if (!readCurrent(dataDir)) throw noneCurrent(dataDir);
        checkRemovable(record, readPointer(dataDir));
        removeRelease(dataDir, id);
      }),
  };
}

const damaged = (dataDir: string, id: string) =>
  new Error(
    `版 ${id} のファイルが壊れています / The file of release ${id} is not the one that was made (its SHA-256 is another). Nothing was changed. Put ${releasesDir(dataDir)}/${id}.sqlite back from a copy, or make the release again from the same seeds.`,
  );

const noneCurrent = (dataDir: string) =>
  new Error(
    `公開中の版が分からないため削除できません / ${pointerPath(dataDir)} names no release that is there, and which one is still served is not known: nothing was removed. Name the current one first: releases use ID.`,
  );
