import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { seedDatabase, seedFolder } from '../releases/seed.js';
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
    if (databaseUrl) {
      const release = await seedDatabase(values.seeds, databaseUrl, { kept });
      say(made(release, 'the database', began));
      return DONE;
    }
    const { record, isNew } = await seedFolder(values.seeds, dataDir, { kept, tell: complain });
    const { id, made: when } = record;
    const unchanged = `変わっていません / Unchanged: release ${id} of these seeds, made at ${when}, is current in ${dataDir}.`;
    say(isNew ? made(id, dataDir, began) : unchanged);
    return DONE;
  },
};

const made = (release: string, where: string, began: number) =>
  `作成しました / Made release ${release} in ${where} (${((performance.now() - began) / 1000).toFixed(1)} s).`;
