import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { releaseSchema } from '../db/catalogue/postgres.js';
import { sqliteFile } from '../db/data-source.js';
import { seedDatabase, seedFolder, seedPostgres } from '../releases/seed.js';
import { type Command, complain, DONE, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';

export const seed: Command = {
  usage: `seed [--seeds DIR]
  Checks every seed file and makes a release of the database from them: in DATA_DIR (data), or in
  the database of DATABASE_URL. All problems of all files are reported at once; nothing is written
  while there is one, nor where the seeds and the code are those of a release that is there: that is made the
  current one. RELEASES_KEPT (10) releases stay (releases --help). A start without DATABASE_URL makes the
  project's own seeds anew: to serve others, give DATABASE_URL=sqlite:FILE to both.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { seeds: SEEDS } });
    requireSeeds(values.seeds);
    const { databaseUrl, dataDir, releasesKept: kept } = readConfig();
    const began = performance.now();
    const lasted = () => `(${((performance.now() - began) / 1000).toFixed(1)} s)`;
    const isFile = databaseUrl !== null && sqliteFile(databaseUrl) !== null;
    if (isFile) {
      const release = await seedDatabase(values.seeds, databaseUrl, { kept });
      say(`作成しました / Made release ${release} in ${sqliteFile(databaseUrl)} ${lasted()}.`);
      return DONE;
    }
    const publishing = { kept, tell: complain };
    const { record, isNew } = databaseUrl
      ? await seedPostgres(values.seeds, databaseUrl, publishing)
      : await seedFolder(values.seeds, dataDir, publishing);
    const { id, made } = record;
    const where = databaseUrl ? `the schema ${releaseSchema(id)}` : dataDir;
    say(
      isNew
        ? `作成しました / Made release ${id} in ${where} ${lasted()}.`
        : `変わっていません / Unchanged: release ${id} of these seeds, made at ${made}, is current (${where}).`,
    );
    return DONE;
  },
};
