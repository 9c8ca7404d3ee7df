import type { DataSource } from 'typeorm';
import { dataSource } from '../../../src/db/data-source.js';
import type { Rows } from '../../../src/ingest/assemble/rows.js';
import { makeRelease } from '../../../src/releases/make.js';
import { sourceOfSeeds } from '../../../src/releases/seeds-source.js';
import type { ReleaseSource } from '../../../src/releases/source.js';
import { sqliteSink } from '../../../src/releases/sqlite-sink.js';

interface Made {
  id: string;
  db: DataSource;
}

/** A release of these rows in memory, and its id. */
export const releaseOf = (rows: Rows): Promise<Made> => releaseFrom(sourceOfSeeds(rows, ''));

export async function releaseFrom(source: ReleaseSource): Promise<Made> {
  const db = await dataSource('sqlite::memory:').initialize();
  await db.runMigrations();
  const { id } = await makeRelease(source, sqliteSink(db));
  return { id, db };
}
