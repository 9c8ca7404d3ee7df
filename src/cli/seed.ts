import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { seedDatabase, seedFolder } from '../releases/seed.js';
import { type Command, DONE, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';

export const seed: Command = {
  usage: `seed [--seeds DIR]
  Checks every seed file and makes a release of the database from them: in DATA_DIR (data), or in
  the database of DATABASE_URL. All problems of all files are reported at once; nothing is written
  while there is one. A start without DATABASE_URL makes the project's own seeds anew: to serve others,
  give DATABASE_URL=sqlite:FILE to both.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { seeds: SEEDS } });
    requireSeeds(values.seeds);
    const { databaseUrl, dataDir, releasesKept: kept } = readConfig();
    const release = databaseUrl
      ? await seedDatabase(values.seeds, databaseUrl)
      : (await seedFolder(values.seeds, dataDir, { kept })).record.id;
    say(`作成しました / Made release ${release} in ${databaseUrl ? 'the database' : dataDir}.`);
    return DONE;
  },
};
