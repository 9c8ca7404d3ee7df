import { listReleases, readPointer, readRecord, releasePath } from '../catalogue/folder.js';
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
  const open = async (id: string) => {
    const record = readRecord(dataDir, id);
    return record && openSqlite(releasePath(dataDir, id), heard, record);
  };
  return {
    current: latest(
      async () => {
        const id = currentId();
        return `${id} ${await fileKey(releasePath(dataDir, id))}`;
      },
      async () => {
        const id = currentId();
        const opened = await open(id);
        if (opened) return opened;
        throw new Error(`${dataDir} has no record of the release ${id} that it names`);
      },
    ),
    open,
    list: async () => listReleases(dataDir),
    stop: async () => undefined,
  };
}
