import { dataSource, type OpenOptions } from '../data-source.js';
import { latest } from './latest.js';
import { readReleaseId } from './read-release-id.js';
import type { OpenRelease, ReleaseReader } from './release-reader.js';

/** The release that a PostgreSQL holds. */
export async function postgresReader(
  url: string,
  heard: Pick<OpenOptions, 'logger' | 'changed'> = {},
): Promise<ReleaseReader> {
  const database = dataSource(url, { readonly: true, ...heard });
  const db = await database.initialize().catch((cause: Error) => {
    throw new Error(`DATABASE_URL cannot be opened: ${cause.message}`, { cause });
  });
  const open = async (): Promise<OpenRelease> => {
    const id = await readReleaseId(db);
    const record = { id, made: '', inputs: '', counts: {}, pinned: false, sha256: null };
    return { id, db, record, close: async () => undefined };
  };
  const current = latest(() => readReleaseId(db), open);
  return {
    current,
    open: async (id) => ((await current()).id === id ? open() : null),
    list: async () => [(await current()).record],
    stop: () => db.destroy(),
  };
}
