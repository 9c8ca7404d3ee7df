import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonOf } from '../../lib/file-content.js';
import { isFile, isFolder } from '../../lib/paths.js';
import {
  newestFirst,
  type Pointer,
  pointerShape,
  RELEASE_ID,
  type ReleaseRecord,
  recordShape,
} from './record.js';

export const pointerPath = (dataDir: string) => join(dataDir, 'current.json');
export const releasesDir = (dataDir: string) => join(dataDir, 'releases');
export const releasePath = (dataDir: string, id: string) =>
  join(releasesDir(dataDir), `${id}.sqlite`);
export const recordPath = (dataDir: string, id: string) => join(releasesDir(dataDir), `${id}.json`);

/** Which release of a data folder is current; null where none is yet, or the pointer is damaged. */
export const readPointer = (dataDir: string): Pointer | null =>
  jsonOf(pointerPath(dataDir), pointerShape);

/** The record of the current release; null where the pointer is lost, or what it names is not there. */
export function readCurrent(dataDir: string): ReleaseRecord | null {
  const pointer = readPointer(dataDir);
  return pointer && readRecord(dataDir, pointer.release);
}

/** The record of a release of a data folder; null where it is not there or another's, or its file is not there. */
export function readRecord(dataDir: string, id: string): ReleaseRecord | null {
  if (!RELEASE_ID.test(id) || !isFile(releasePath(dataDir, id))) return null;
  const record = jsonOf(recordPath(dataDir, id), recordShape);
  return record?.id === id ? record : null;
}

/** All releases of a data folder, the newest first. */
export function listReleases(dataDir: string): ReleaseRecord[] {
  const folder = releasesDir(dataDir);
  const files = isFolder(folder) ? readdirSync(folder) : [];
  const ids = files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  return newestFirst(ids.flatMap((id) => readRecord(dataDir, id) ?? []));
}
