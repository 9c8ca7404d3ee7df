import type { CurrentRelease } from '../db/current-release.js';
import { dataSource, sqliteFile } from '../db/data-source.js';
import { type Assembled, assemble } from './assemble/assemble.js';
import { inputsHash } from './inputs.js';
import { type Problem, SeedProblems } from './problems.js';
import { publish } from './publish.js';
import { readSeeds } from './read-seeds.js';
import { replaceReleaseFile } from './release-file.js';
import { releaseId } from './release-id.js';
import { type ReleaseHead, writeRows } from './write.js';

/** Name and licence of the data set: of our own work; each document keeps its own terms. */
const NAME = 'まちくらべ Machikurabe';
const LICENCE = 'CC-BY-4.0';

/**
 * All facts of the folder, checked.
 * @throws SeedProblems with every problem of every file
 */
export function loadSeeds(seedsDir: string): Assembled {
  const problems: Problem[] = [];
  const assembled = assemble(readSeeds(seedsDir, problems), problems);
  if (problems.length > 0) throw new SeedProblems(problems);
  return assembled;
}

const head = (assembled: Assembled): ReleaseHead => ({
  id: releaseId(assembled.rows),
  name: NAME,
  licence: LICENCE,
});

/**
 * Makes a release of the seeds in the data folder.
 * @throws SeedProblems with every problem of every file; nothing is written then
 */
export async function seedSqlite(seedsDir: string, dataDir: string): Promise<CurrentRelease> {
  // Before they are read: what is saved meanwhile makes the release out of date.
  const inputs = inputsHash(seedsDir);
  const assembled = loadSeeds(seedsDir);
  return publish(dataDir, assembled.rows, head(assembled), inputs);
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
  const assembled = loadSeeds(seedsDir);
  const release = head(assembled);
  if (file !== null) {
    await replaceReleaseFile(file, assembled.rows, release);
    return release.id;
  }
  const db = await dataSource(url).initialize();
  try {
    await db.runMigrations();
    await writeRows(db, assembled.rows, release);
  } finally {
    await db.destroy();
  }
  return release.id;
}
