import type { DataSource } from 'typeorm';
import { dataSource, sqliteFile } from '../db/data-source.js';
import type { Assembled } from '../ingest/assemble/assemble.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { publishToFolder } from './folder/publish.js';
import { replaceReleaseFile } from './folder/release-file.js';
import { inputsHash } from './inputs.js';
import { makeRelease } from './make.js';
import { postgresSink } from './postgres-sink.js';
import type { Making, Published, Publishing } from './publishing.js';
import { sourceOfSeeds } from './seeds-source.js';
import { sqliteSink } from './sqlite-sink.js';

/** How a release of the seeds is made. */
const makingOf = ({ rows }: Assembled, inputs: string): Making => ({
  inputs,
  write: async (db) => makeRelease(sourceOfSeeds(rows, inputs), await sinkOf(db)),
});

const sinkOf = (db: DataSource) =>
  db.options.type === 'postgres' ? postgresSink(db) : sqliteSink(db);

/**
 * Makes a release of the seeds in the data folder.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export async function seedFolder(
  seedsDir: string,
  dataDir: string,
  publishing: Publishing,
): Promise<Published> {
  // Before they are read: what is saved meanwhile makes the release out of date.
  const inputs = inputsHash(seedsDir);
  return publishToFolder(dataDir, makingOf(loadSeeds(seedsDir), inputs), publishing);
}

/**
 * Puts the seeds into the database of the URL, in place of what it holds; returns the release. A server
 * of a file goes on with the file that it has opened, one of PostgreSQL changes over.
 * @throws SeedProblems with every problem of every file; nothing is written then
 * @throws RangeError for a database in memory, which would be gone at the end
 */
export async function seedDatabase(seedsDir: string, url: string): Promise<string> {
  const file = sqliteFile(url);
  if (file === ':memory:') {
    throw new RangeError(
      'DATABASE_URL is sqlite::memory:, which nothing keeps. Give sqlite:FILE, or none to seed DATA_DIR.',
    );
  }
  const making = makingOf(loadSeeds(seedsDir), inputsHash(seedsDir));
  if (file !== null) return (await replaceReleaseFile(file, making)).id;
  const db = await dataSource(url).initialize();
  try {
    await db.runMigrations();
    return (await making.write(db)).id;
  } finally {
    await db.destroy();
  }
}
