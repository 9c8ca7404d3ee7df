import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { projectFile } from '../src/lib/project-file.js';
import { quantile } from '../src/lib/quantile.js';
import { type Dataset, prepareDatasets } from './datasets/prepare.js';
import { askInTurn } from './load/closed-load.js';
import { connect } from './load/connections.js';
import { asked, onTheWire } from './load/request.js';
import { machine } from './machine.js';
import { ALL_CORES, type Running, start } from './processes.js';
import type { Question } from './questions/question.js';
import { QUESTIONS } from './questions/questions.js';
import { say } from './say.js';
import { startOptions } from './start-options.js';
import { figure, table } from './table.js';
import { cpuSeconds, family } from './usage.js';

// What workers bring: the same questions of one process and of several, in turn, with the load beside them on
// the same cores. `npm run build:all && node dist/bench/workers.js --help`

const HELP = `node dist/bench/workers.js [options]
  --workers N   beside one process (2)
  --rounds N    of each (5)
  --seconds N   of each question in a round (4)`;

/** Enough that each worker has some. */
const CONNECTIONS = 16;
const ASKED = ['lookup', 'compare-5', 'compare-500', 'walk'];

interface Measured {
  perSecond: number;
  cpuMs: number;
}

/** The server as `npm start` starts it, but that a client may ask for as much as it likes. */
const serve = (dataset: Dataset, workers: readonly string[]): Promise<Running> =>
  start(
    {
      file: process.execPath,
      args: [...startOptions(), projectFile('dist/src/program/start.js'), ...workers],
      env: { DATABASE_URL: `sqlite:${dataset.sqlite}`, PORT: '0', RATE_LIMIT: '1000000000' },
    },
    ALL_CORES,
  );

async function measure(
  { port, pid }: Running,
  question: Question,
  dataset: Dataset,
  seconds: number,
): Promise<Measured> {
  const connections = await connect(port, CONNECTIONS);
  let i = 0;
  const request = () => {
    // Each is another request, so that none is answered from what is kept.
    const one = { ...asked(question, 'ours', dataset, i), extensions: { request: i++ } };
    return onTheWire(one, port);
  };
  const cpu = () => cpuSeconds(family(pid)) ?? Number.NaN;
  try {
    await askInTurn(connections, request, seconds);
    const before = cpu();
    const { answers, failures, seconds: took } = await askInTurn(connections, request, seconds);
    if (failures > 0) throw new Error(`${question.id}: ${failures} requests failed`);
    return { perSecond: answers / took, cpuMs: ((cpu() - before) * 1000) / answers };
  } finally {
    for (const one of connections) one.close();
  }
}

/** What was found of one question, round by round. */
interface Found {
  title: string;
  one: Measured[];
  several: Measured[];
}

const median = (list: readonly number[]) =>
  quantile(
    [...list].sort((a, b) => a - b),
    0.5,
  );

function rowOf({ title, one, several }: Found): string[] {
  const ratios = several.map(({ perSecond }, i) => perSecond / (one[i]?.perSecond ?? Number.NaN));
  const perSecond = [one, several].map((way) => median(way.map((each) => each.perSecond)));
  const cpuMs = [one, several].map((way) => median(way.map((each) => each.cpuMs)));
  return [title, ...[...perSecond, median(ratios), ...cpuMs].map(figure)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      workers: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  const { workers, rounds } = values;
  const [dataset] = (await prepareDatasets(['five'])) as [Dataset];
  const questions = QUESTIONS.filter(({ id }) => ASKED.includes(id));
  const found = questions.map(({ title }): Found => ({ title, one: [], several: [] }));
  const ways = ['one', 'several'] as const;
  for (let round = 1; round <= Number(rounds); round++) {
    for (const way of round % 2 ? ways : ways.toReversed()) {
      say(`round ${round}/${rounds}  ${way}`);
      const running = await serve(dataset, way === 'one' ? [] : ['--workers', workers]);
      try {
        for (const [n, question] of questions.entries()) {
          found[n]?.[way].push(await measure(running, question, dataset, Number(values.seconds)));
        }
      } finally {
        await running.stop();
      }
    }
  }
  const head = [
    '',
    'one, requests/s',
    `${workers}, requests/s`,
    'ratio',
    'one, CPU ms each',
    `${workers}, CPU ms each`,
  ];
  const date = new Date().toISOString().slice(0, 10);
  const setting = `${date}, ${machine('all cores for the servers and the load')}`;
  say(`\n${setting}. ${rounds} rounds, medians.\n\n${table(head, found.map(rowOf))}`);
}

await main();
