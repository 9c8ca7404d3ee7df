import { renameSync, rmSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { plainStatements } from './tables.js';

/** Makes the database of plain tables that the peers read out of a release. */
export async function makePlain(path: string, release: string, ofPlans: boolean): Promise<void> {
  const staging = `${path}.part`;
  rmSync(staging, { force: true });
  const db = await new DataSource({ type: 'better-sqlite3', database: staging }).initialize();
  // A file that breaks while it is written is not kept.
  for (const pragma of ['synchronous = OFF', 'journal_mode = MEMORY', 'foreign_keys = OFF']) {
    await db.query(`PRAGMA ${pragma}`);
  }
  await db.query('ATTACH ? AS "release"', [release]);
  for (const statement of plainStatements('"release"', ofPlans)) await db.query(statement);
  await db.query('DETACH "release"');
  await db.query('PRAGMA journal_mode = DELETE');
  await db.query('ANALYZE');
  await db.destroy();
  renameSync(staging, path);
}
