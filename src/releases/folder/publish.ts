import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  readCurrent,
  readRecord,
  recordPath,
  releasePath,
  releasesDir,
} from '../../db/catalogue/folder.js';
import type { ReleaseRecord } from '../../db/catalogue/record.js';
import { MAKING, moveInto, replaceJson } from '../../lib/durable-file.js';
import { fileSha256 } from '../../lib/file-sha256.js';
import { tellingUnwritable } from '../full-disk.js';
import type { Published, Publishing } from '../publishing.js';
import type { ReleaseSource } from '../source.js';
import { madeOf } from '../up-to-date.js';
import { watched } from '../watch-source.js';
import { withLock } from './lock.js';
import { movePointer } from './pointer.js';
import { makeReleaseFile } from './release-file.js';
import { removeOld, removeUnfinished } from './remove-files.js';

export const lockPath = (dataDir: string) => join(releasesDir(dataDir), '.lock');

/**
 * Makes a release in a file of its own and points to it when it is whole and on the disk: whoever serves an
 * earlier one goes on with that. A release that is made once more is left as it is if its file is whole.
 * @throws Error where another process publishes into the folder, the disk is full or may not be written; nothing is changed then
 */
export async function publishToFolder(
  dataDir: string,
  source: ReleaseSource,
  { kept, patience, tell }: Publishing,
): Promise<Published> {
  const work = () => publishAlone(dataDir, watched(source, tell), kept);
  return tellingUnwritable(dataDir, async () => {
    mkdirSync(releasesDir(dataDir), { recursive: true });
    return withLock(lockPath(dataDir), work, patience);
  });
}

async function publishAlone(
  dataDir: string,
  source: ReleaseSource,
  kept: number,
): Promise<Published> {
  const releases = releasesDir(dataDir);
  const staging = join(releases, `release${MAKING}`);
  for (const dir of [dataDir, releases]) removeUnfinished(dir);
  const unchanged = madeOf(dataDir, source.inputs);
  if (unchanged) {
    movePointer(dataDir, unchanged.id, source.inputs);
    return { record: unchanged, isNew: false };
  }
  try {
    const { id, counts } = await makeReleaseFile(staging, source);
    const sha256 = fileSha256(staging);
    const record = place(dataDir, staging, { id, inputs: source.inputs, counts, sha256 });
    // Where the pointer is lost or leads nowhere, any of the others may be the one that is still served.
    const isLost = readCurrent(dataDir) === null;
    const pointer = movePointer(dataDir, id, source.inputs);
    if (!isLost) removeOld(dataDir, pointer, kept);
    return { record, isNew: true };
  } finally {
    for (const suffix of ['', '-journal']) rmSync(staging + suffix, { force: true });
  }
}

/** Puts a new file in its place, with its record beside it; where the same one is there, only the inputs are new. */
function place(
  dataDir: string,
  staging: string,
  now: Pick<ReleaseRecord, 'id' | 'inputs' | 'counts' | 'sha256'>,
): ReleaseRecord {
  const { id, inputs, sha256 } = now;
  const path = releasePath(dataDir, id);
  const old = readRecord(dataDir, id);
  const isSame = old?.sha256 === sha256;
  // A reader that finds a record finds its file.
  if (!isSame || fileSha256(path) !== sha256) moveInto(staging, path);
  const record = isSame
    ? { ...old, inputs }
    : { ...now, made: new Date().toISOString(), pinned: old?.pinned ?? false };
  if (!isSame || old.inputs !== inputs) replaceJson(recordPath(dataDir, id), record);
  return record;
}
