import { listReleases, readPointer, readRecord, releasePath } from '../db/catalogue/folder.js';
import type { ReleaseRecord } from '../db/catalogue/record.js';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { fileSha256 } from '../lib/file-sha256.js';
import { inputsHash } from './inputs.js';

/** Whether the file of a release is, to the byte, the one that was made. */
export const isWhole = (dataDir: string, { id, sha256 }: ReleaseRecord): boolean =>
  fileSha256(releasePath(dataDir, id)) === sha256;

/**
 * The current release of the data folder if it was made from these seeds and its facts by this code, or chosen while
 * they were the same, and its file is whole; null otherwise.
 */
export function upToDate(seedsDir: string, dataDir: string): ReleaseRecord | null {
  const pointer = readPointer(dataDir);
  if (!pointer || pointer.inputs !== inputsHash(seedsDir, factsDirOf(dataDir))) return null;
  const record = readRecord(dataDir, pointer.release);
  return record && isWhole(dataDir, record) ? record : null;
}

/** A release of the data folder that was made of these inputs and whose file is whole; null where there is none. */
export const madeOf = (dataDir: string, inputs: string): ReleaseRecord | null =>
  listReleases(dataDir).find((one) => one.inputs === inputs && isWhole(dataDir, one)) ?? null;
