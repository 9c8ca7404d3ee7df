import { sqliteFile } from '../db/data-source.js';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { FactsReplaced } from '../import/facts/editions.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { withFacts } from './facts/with-facts.js';
import { publishToFolder } from './folder/publish.js';
import { replaceReleaseFile } from './folder/release-file.js';
import { inputsHash } from './inputs.js';
import { publishToPostgres } from './postgres/publish.js';
import type { Published, Publishing } from './publishing.js';
import { sourceOfSeeds } from './seeds-source.js';
import type { ReleaseSource } from './source.js';

/**
 * Makes a release of the seeds and of the facts in the data folder.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export const seedFolder = async (
  seedsDir: string,
  dataDir: string,
  publishing: Publishing,
): Promise<Published> =>
  withWholeFacts(() =>
    publishToFolder(dataDir, sourceIn(seedsDir, factsDirOf(dataDir)), publishing),
  );

/**
 * Makes a release of the seeds, and of the facts of a folder, in a PostgreSQL.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export const seedPostgres = async (
  seedsDir: string,
  url: string,
  publishing: Publishing,
  factsDir: string | null = null,
): Promise<Published> =>
  withWholeFacts(() => publishToPostgres(url, sourceIn(seedsDir, factsDir), publishing));

/**
 * Makes a release of the seeds, and of the facts of a folder, in the database of the URL, and returns its id: in the place of a file, or
 * beside the releases of a PostgreSQL.
 * @throws SeedProblems with every problem of every file; nothing is written then
 * @throws RangeError for a database in memory, which would be gone at the end
 */
export async function seedDatabase(
  seedsDir: string,
  url: string,
  publishing: Publishing = { kept: 10 },
  factsDir: string | null = null,
): Promise<string> {
  const file = sqliteFile(url);
  if (file === null) return (await seedPostgres(seedsDir, url, publishing, factsDir)).record.id;
  if (file === ':memory:') {
    throw new RangeError(
      'DATABASE_URL is sqlite::memory:, which nothing keeps. Give sqlite:FILE, or none to seed DATA_DIR.',
    );
  }
  const made = await withWholeFacts(() => replaceReleaseFile(file, sourceIn(seedsDir, factsDir)));
  return made.id;
}

/** How often a release is begun anew while imports go on. */
const MOST_TRIES = 3;

/** An import that puts other facts in the place of those that a release is being made of has it made of these. */
async function withWholeFacts<T>(make: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof FactsReplaced) || tries === MOST_TRIES) throw error;
    }
  }
}

function sourceIn(seedsDir: string, factsDir: string | null): ReleaseSource {
  // Before they are read: what is saved meanwhile makes the release out of date.
  const inputs = inputsHash(seedsDir, factsDir);
  const { rows } = loadSeeds(seedsDir);
  return withFacts(sourceOfSeeds(rows, inputs), factsDir);
}
