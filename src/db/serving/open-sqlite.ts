import { statSync } from 'node:fs';
import { CodedError } from '../../lib/coded-error.js';
import type { ReleaseRecord } from '../catalogue/record.js';
import { dataSource, type OpenOptions } from '../data-source.js';
import { checkLayout } from './check-layout.js';
import { readReleaseId } from './read-release-id.js';
import type { OpenRelease } from './release-reader.js';

/** What a statement may tell of the databases that are opened. */
export type Heard = Pick<OpenOptions, 'logger'>;

/**
 * Opens the release in a SQLite file.
 * @param record of the release that is to be in it; without one, any release is
 * @throws CodedError UNKNOWN_RELEASE for one that another version of the program has made
 */
export async function openSqlite(
  path: string,
  heard: Heard,
  record?: ReleaseRecord,
): Promise<OpenRelease> {
  const db = dataSource(`sqlite:${path}`, { readonly: true, ...heard });
  try {
    await db.initialize();
    const id = await readReleaseId(db);
    if (record && record.id !== id) {
      throw new Error(`it is to hold the release ${record.id}, and holds ${id}`);
    }
    await checkLayout(db, id);
    return { id, db, record: record ?? bareRecord(path, id), close: () => db.destroy() };
  } catch (cause) {
    if (db.isInitialized) await db.destroy();
    if (cause instanceof CodedError) throw cause;
    throw new Error(`${path} cannot be served: ${messageOf(cause)}`, { cause });
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** All that is known of a release in a file that no catalogue knows. */
const bareRecord = (path: string, id: string): ReleaseRecord => ({
  id,
  made: statSync(path).mtime.toISOString(),
  inputs: '',
  counts: {},
  pinned: false,
  sha256: null,
});
