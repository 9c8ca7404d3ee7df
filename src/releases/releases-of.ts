import { sqliteFile } from '../db/data-source.js';
import { folderReleases } from './folder/releases.js';
import { postgresReleases } from './postgres/releases.js';
import type { Releases } from './releases.js';

/**
 * The releases of the environment's database, or of its data folder.
 * @throws RangeError for a file of SQLite: it is one release
 */
export function releasesOf(databaseUrl: string | null, dataDir: string): Releases {
  if (databaseUrl === null) return folderReleases(dataDir);
  if (sqliteFile(databaseUrl) === null) return postgresReleases(databaseUrl);
  throw new RangeError(
    'DATABASE_URL はファイル 1 つで、版も 1 つです / DATABASE_URL is a file of SQLite, which holds one release: seed replaces it. Several are kept in DATA_DIR (without DATABASE_URL) and in PostgreSQL.',
  );
}
