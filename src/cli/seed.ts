import { parseArgs } from 'node:util';
import { type Command, DONE } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';
import { publishRelease } from './publish-release.js';

export const seed: Command = {
  usage: `seed [--seeds DIR]
  Checks every seed file and makes a release of the database from them and from the facts that were imported into
  DATA_DIR/facts: in DATA_DIR (data), or in the database of DATABASE_URL. All problems of all files are reported at
  once; nothing is written while there is one, nor where the seeds, the facts and the code are those of a release that
  is there: that is made the current one. RELEASES_KEPT (10) releases stay (releases --help). A start without DATABASE_URL makes the
  project's own seeds anew: to serve others, give DATABASE_URL=sqlite:FILE to both.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { seeds: SEEDS } });
    requireSeeds(values.seeds);
    await publishRelease(values.seeds);
    return DONE;
  },
};
