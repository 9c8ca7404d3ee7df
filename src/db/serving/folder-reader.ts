import {
  listReleases,
  pointerPath,
  readPointer,
  readRecord,
  releasePath,
  releasesDir,
} from '../catalogue/folder.js';
import { fileKey } from './file-key.js';
import { latest } from './latest.js';
import { type Heard, openSqlite } from './open-sqlite.js';
import type { ReleaseReader } from './release-reader.js';

/** The releases of a data folder; the current one is that which the pointer names. */
export function folderReader(dataDir: string, heard: Heard = {}): ReleaseReader {
  const currentId = () => {
    const pointer = readPointer(dataDir);
    if (pointer) return pointer.release;
    throw new Error(
      `${dataDir} に版がありません。先に npm run cli -- seed を実行してください / ${dataDir} names no release: run npm run cli -- seed first.`,
    );
  };
  const notThere = (id: string, cause?: unknown) =>
    new Error(
      `版 ${id} のファイルまたは記録がありません / ${pointerPath(dataDir)} names the release ${id}, of which the file or the record is not there in ${releasesDir(dataDir)}. A server that has one open serves that on. Put both back, or name another one: npm run cli -- releases use ID.`,
      { cause },
    );
  const open = async (id: string) => {
    const record = readRecord(dataDir, id);
    return record && openSqlite(releasePath(dataDir, id), heard, record);
  };
  return {
    current: latest(
      async () => {
        const id = currentId();
        const key = await fileKey(releasePath(dataDir, id)).catch((cause: unknown) => {
          throw notThere(id, cause);
        });
        return `${id} ${key}`;
      },
      async () => {
        const id = currentId();
        const opened = await open(id);
        if (opened) return opened;
        throw notThere(id);
      },
    ),
    open,
    list: async () => listReleases(dataDir),
    stop: async () => undefined,
  };
}
