import { dataSource, sqliteFile } from '../db/data-source.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { publishToFolder } from './folder/publish.js';
import { replaceReleaseFile } from './folder/release-file.js';
import { inputsHash } from './inputs.js';
import { makeRelease } from './make.js';
import { publishToPostgres } from './postgres/publish.js';
import { postgresSink } from './postgres-sink.js';
import type { Published, Publishing } from './publishing.js';
import { sourceOfSeeds } from './seeds-source.js';
import type { ReleaseSource } from './source.js';

/**
 * Makes a release of the seeds in the data folder.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export const seedFolder = async (
  seedsDir: string,
  dataDir: string,
  publishing: Publishing,
): Promise<Published> => publishToFolder(dataDir, seedsIn(seedsDir), publishing);

/**
 * Makes a release of the seeds in a PostgreSQL.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export const seedPostgres = async (
  seedsDir: string,
  url: string,
  publishing: Publishing,
): Promise<Published> => publishToPostgres(url, seedsIn(seedsDir), publishing);

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
  const source = seedsIn(seedsDir);
  if (file !== null) return (await replaceReleaseFile(file, source)).id;
  const db = await dataSource(url).initialize();
  try {
    await db.runMigrations();
    return (await makeRelease(source, await postgresSink(db))).id;
  } finally {
    await db.destroy();
  }
}

function seedsIn(seedsDir: string): ReleaseSource {
  // Before they are read: what is saved meanwhile makes the release out of date.
  const inputs = inputsHash(seedsDir);
  return sourceOfSeeds(loadSeeds(seedsDir).rows, inputs);
}
