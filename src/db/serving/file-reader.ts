import { fileKey } from './file-key.js';
import { latest } from './latest.js';
import { type Heard, openSqlite } from './open-sqlite.js';
import type { ReleaseReader } from './release-reader.js';

/** The one release in a SQLite file, taken up anew when another file stands in its place. */
export function fileReader(path: string, heard: Heard = {}): ReleaseReader {
  const open = () => openSqlite(path, heard);
  const current = latest(() => fileKey(path), open);
  return {
    current,
    async open(id) {
      const opened = await open();
      if (opened.id === id) return opened;
      await opened.close();
      return null;
    },
    list: async () => [(await current()).record],
    stop: async () => undefined,
  };
}
