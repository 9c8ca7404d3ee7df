import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isFile } from '../lib/paths.js';
import { projectFile } from '../lib/project-file.js';
import { stopOnSignals } from '../lib/stop-on-signals.js';
import { openDesk } from '../reader/review/desk.js';
import { originalPages } from '../reader/review/original-pages.js';
import { serveReview } from '../reader/review/serve-review.js';
import { type Command, DONE, misuse, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';
import { townForReview } from './review-town.js';
import { writeAccepted } from './write-accepted.js';

export const review: Command = {
  usage: `review kpis.proposed.yaml [--by NAME] [--port PORT] [--seeds DIR]
  Serves a page, for this machine alone, on which a person accepts, corrects or rejects what "propose" read, by keyboard
  alone. What is decided is kept beside the proposal, in kpis.review.yaml, and taken up from there; what is accepted
  becomes seeds, once all that "seed" and "verify" check lets it pass. Ctrl-C stops it.
  --by NAME     who decides, as it is to stand in the provenance of what is accepted; else the page asks
  --port PORT   where it listens (default: a port that is free)`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { seeds: SEEDS, by: { type: 'string' }, port: { type: 'string', default: '0' } },
      allowPositionals: true,
    });
    const [given, ...more] = positionals;
    if (!given || more.length > 0) throw misuse('review takes one proposal.');
    const path = resolve(given);
    if (!isFile(path)) throw misuse(`There is no proposal at ${given}: "propose" writes one.`);
    requireSeeds(values.seeds);
    const program = projectFile('dist/review');
    if (!isFile(join(program, 'index.html'))) {
      throw new Error('The page is not built: npm run build:web makes it.');
    }
    const desk = openDesk(path);
    if (values.by !== undefined) desk.change({ revision: desk.revision(), by: values.by });
    const original = await originalPages(desk.folder, desk.proposal);
    const { app, root } = serveReview(desk, {
      program,
      original,
      town: () => townForReview(values.seeds, desk),
      writeSeeds: () => writeAccepted(values.seeds, desk),
    });
    const origin = await app.listen({ host: '127.0.0.1', port: portOf(values.port) });
    say(
      `開いてください / Open this page (Ctrl-C で終わります / Ctrl-C ends it):\n  ${origin}${root}`,
    );
    await new Promise<void>((_, fail) => {
      app.server.on('error', fail);
      stopOnSignals(async () => {
        await app.close();
        await original.close();
      });
    });
    return DONE;
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw misuse(`--port takes a number up to 65535, not ${text}.`);
}
