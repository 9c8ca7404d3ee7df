import { readConfig } from '../config.js';
import { releaseSchema } from '../db/catalogue/postgres.js';
import { sqliteFile } from '../db/data-source.js';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { seedDatabase, seedFolder, seedPostgres } from '../releases/seed.js';
import { complain, say } from './command.js';

/** Makes a release of the seeds and of the facts in DATA_DIR, where the environment says, and says so. */
export async function publishRelease(seeds: string): Promise<void> {
  const { databaseUrl, dataDir, releasesKept: kept } = readConfig();
  const facts = factsDirOf(dataDir);
  const began = performance.now();
  const lasted = () => `(${((performance.now() - began) / 1000).toFixed(1)} s)`;
  const isFile = databaseUrl !== null && sqliteFile(databaseUrl) !== null;
  if (isFile) {
    const release = await seedDatabase(seeds, databaseUrl, { kept }, facts);
    say(`作成しました / Made release ${release} in ${sqliteFile(databaseUrl)} ${lasted()}.`);
    return;
  }
  const publishing = { kept, tell: complain };
  const { record, isNew } = databaseUrl
    ? await seedPostgres(seeds, databaseUrl, publishing, facts)
    : await seedFolder(seeds, dataDir, publishing);
  const { id, made } = record;
  const where = databaseUrl ? `the schema ${releaseSchema(id)}` : dataDir;
  say(
    isNew
      ? `作成しました / Made release ${id} in ${where} ${lasted()}.`
      : `変わっていません / Unchanged: release ${id} of these seeds, made at ${made}, is current (${where}).`,
  );
}
