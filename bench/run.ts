import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startPostgres } from './datasets/postgres.js';
import { prepareDatasets } from './datasets/prepare.js';
import { installPeers } from './install-peers.js';
import { machine } from './machine.js';
import { planOf } from './plan.js';
import { pinLoad } from './processes.js';
import { report } from './report.js';
import { runRounds } from './rounds.js';
import { say } from './say.js';
import { SERVER_IDS, SERVERS, type Server } from './servers.js';
import { writeResults } from './write-results.js';

const HELP = `npm run bench -- [options]
  --quick             the five cities alone, within three minutes
  --rounds N          how often every server is measured (5)
  --servers A,B       only these beside ours: ${SERVER_IDS.join(', ')}
  --suites A,B        only these: five, country, growth-5, growth-1741, repeated; with --quick in short
  --seed N            decides the order of the servers (1)
  --write             put the tables into bench/README.md`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      servers: { type: 'string' },
      suites: { type: 'string' },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  const named = planOf(values.quick, values.suites?.split(','));
  const plan = { ...named, rounds: wholeNumber('rounds', values.rounds ?? `${named.rounds}`) };
  const servers = serversNamed(values.servers?.split(','));
  const withPostgres = servers.some(({ id }) => id === 'postgraphile');

  const began = Date.now();
  installPeers({ postgraphile: withPostgres });
  const ids = [...new Set(plan.suites.map(({ dataset }) => dataset))];
  const datasets = await prepareDatasets(ids);
  pinLoad();
  const postgres = withPostgres ? await startPostgres(datasets) : null;
  try {
    const seed = wholeNumber('seed', values.seed);
    const measurements = await runRounds({ plan, datasets, postgres, servers, seed });
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    const date = new Date().toISOString().slice(0, 10);
    const text = `${date}, ${machine()}. ${plan.rounds} rounds, ${minutes} minutes.\n\n${report(plan, measurements)}`;
    say(`\n${text}`);
    if (values.write) writeResults(text);
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
