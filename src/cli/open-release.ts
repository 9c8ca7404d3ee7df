import type { DataSource } from 'typeorm';
import { releasePath } from '../db/catalogue/folder.js';
import { releaseSchema } from '../db/catalogue/postgres.js';
import type { ReleaseRecord } from '../db/catalogue/record.js';
import { dataSource } from '../db/data-source.js';
import { checkLayout } from '../db/serving/check-layout.js';
import { openSqlite } from '../db/serving/open-sqlite.js';

/**
 * A release of the PostgreSQL, or of the data folder where there is none.
 * @throws Error where its tables are those of another version, or its file holds no release or another one
 */
export async function openRelease(
  record: ReleaseRecord,
  databaseUrl: string | null,
  dataDir: string,
): Promise<DataSource> {
  const { id } = record;
  if (!databaseUrl) return (await openSqlite(releasePath(dataDir, id), {}, record)).db;
  const db = await dataSource(databaseUrl, { schema: releaseSchema(id) }).initialize();
  await checkLayout(db, id).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  return db;
}
