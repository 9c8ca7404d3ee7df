import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startPostgres } from './datasets/postgres.js';
import { prepareDatasets } from './datasets/prepare.js';
import { installPeers } from './install-peers.js';
import { measureLife } from './life/life.js';
import { machine } from './machine.js';
import { planOf } from './plan.js';
import { pinLoad } from './processes.js';
import { report } from './report.js';
import { type Measurements, runRounds, type Setting } from './rounds.js';
import { say } from './say.js';
import { SERVER_IDS, SERVERS, type Server } from './servers.js';
import { writeResults } from './write-results.js';

const HELP = `npm run bench -- [options]
  --quick             the five cities alone, within three minutes
  --rounds N          how often every server is measured (5)
  --servers A,B       only these beside ours: ${SERVER_IDS.join(', ')}
  --suites A,B        only these: five, country, growth-5, growth-1741, repeated, size, publish, start, cold;
                      with --quick in short
  --sizes 1,4,16      of the made country in the suites size, publish, start and cold (1,4)
  --seed N            decides the order of the servers (1)
  --write             put the tables into bench/README.md`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      servers: { type: 'string' },
      suites: { type: 'string' },
      sizes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  const named = planOf(values.quick, {
    suites: values.suites?.split(','),
    sizes: values.sizes?.split(','),
  });
  const plan = { ...named, rounds: wholeNumber('rounds', values.rounds ?? `${named.rounds}`) };
  const servers = serversNamed(values.servers?.split(','));
  const asksPeers = plan.suites.some(({ alone }) => !alone) && servers.length > 1;
  const withPostgraphile = asksPeers && servers.some(({ id }) => id === 'postgraphile');

  const began = Date.now();
  if (asksPeers) installPeers({ postgraphile: withPostgraphile });
  const seed = wholeNumber('seed', values.seed);
  const life = await measureLife(plan);
  const { lines, memory } = await askAll({ plan, servers, seed, withPostgraphile });
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  const tables = report(plan, { lines, memory, life });
  const text = `${date}, ${machine()}. ${plan.rounds} rounds, ${minutes} minutes.\n\n${tables}`;
  say(`\n${text}`);
  if (values.write) writeResults(text);
}

interface Asking extends Pick<Setting, 'plan' | 'servers' | 'seed'> {
  withPostgraphile: boolean;
}

/** Asks all servers the questions of the plan. */
async function askAll({ withPostgraphile, ...asking }: Asking): Promise<Measurements> {
  const { suites } = asking.plan;
  if (suites.length === 0) return { lines: [], memory: [] };
  const ids = [...new Set(suites.map(({ dataset }) => dataset))];
  const ofPeers = suites.filter(({ alone }) => !alone).map(({ dataset }) => dataset);
  const datasets = await prepareDatasets(ids, ofPeers);
  pinLoad();
  const postgres = withPostgraphile
    ? await startPostgres(datasets.filter(({ plain }) => plain !== null))
    : null;
  try {
    return await runRounds({ ...asking, datasets, postgres });
  } finally {
    await postgres?.stop();
  }
}

/** @throws RangeError for a server that does not exist */
function serversNamed(named?: readonly string[]): Server[] {
  const unknown = named?.find((name) => !SERVER_IDS.some((id) => id === name));
  if (unknown) throw new RangeError(`a server is one of ${SERVER_IDS.join()}, not ${unknown}`);
  return SERVERS.filter(({ id }) => id === 'ours' || !named || named.includes(id));
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new RangeError(`--${option} is a whole number from 1, not ${text}`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
