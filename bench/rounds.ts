import { writeFileSync } from 'node:fs';
import { seeded } from '../test/random.js';
import { ask, factsOf, requireSame } from './check.js';
import type { Postgres } from './datasets/postgres.js';
import type { Dataset } from './datasets/prepare.js';
import { asked, onTheWire } from './load/request.js';
import { type Measured, measure } from './measure.js';
import type { Plan, Suite } from './plan.js';
import { type Command, type Running, start } from './processes.js';
import type { Dialect, Question, Scope } from './questions/question.js';
import { QUESTIONS } from './questions/questions.js';
import { say } from './say.js';
import { rawCommand, SERVERS, type Server } from './servers.js';
import { family, peakMemory, sharedMemory } from './usage.js';
import { workFile } from './work-folder.js';

/** One round of one question. */
export interface Line extends Measured {
  suite: Suite['id'];
  question: string;
  server: string;
  round: number;
}

/** The most memory of a server over all questions of a suite, in MB. */
export interface Memory {
  suite: Suite['id'];
  server: string;
  megabytes: number;
}

export interface Measurements {
  lines: Line[];
  memory: Memory[];
}

export interface Setting {
  plan: Plan;
  datasets: readonly Dataset[];
  postgres: Postgres | null;
  servers: readonly Server[];
  seed: number;
}

/** A server in a suite: how it starts, and what it is asked. */
interface Entrant {
  id: string;
  command: Command;
  dialect: Dialect;
}

/** A suite with all that it needs. */
interface Stage {
  suite: Suite;
  scope: Scope;
  questions: readonly Question[];
  entrants: readonly Entrant[];
  /** What ours says to the first requests of each question. */
  wanted: ReadonlyMap<string, unknown[]>;
}

/** Every server in every round, once for each suite, in an order that the seed decides. */
export async function runRounds(setting: Setting): Promise<Measurements> {
  const { plan, seed } = setting;
  const stages: Stage[] = [];
  for (const suite of plan.suites) stages.push(await setUp(suite, setting));
  const measurements: Measurements = { lines: [], memory: [] };
  const { shuffle } = seeded(seed);
  for (let round = 1; round <= plan.rounds; round++) {
    for (const stage of stages) {
      const order = shuffle(stage.entrants);
      say(
        `round ${round}/${plan.rounds}  ${stage.suite.id}: ${order.map(({ id }) => id).join(' ')}`,
      );
      for (const entrant of order) await takePart(stage, entrant, round, setting, measurements);
    }
  }
  return measurements;
}

async function setUp(suite: Suite, { datasets, postgres, servers }: Setting): Promise<Stage> {
  const dataset = datasets.find(({ id }) => id === suite.dataset) as Dataset;
  const towns = dataset.all.slice(0, 5);
  const { indicator } = dataset;
  const scope = suite.sameTowns ? { held: towns, all: towns, indicator } : dataset;
  const questions = QUESTIONS.filter(({ id }) => suite.questions.includes(id));
  const url = postgres?.urlOf(dataset) ?? null;
  const entrants = servers
    .filter(({ id }) => id === 'ours' || !suite.alone)
    .map(({ id, dialect, command }) => ({
      id: id as string,
      dialect,
      command: command(dataset, url, suite.repeated === true),
    }));
  const [ours] = SERVERS;
  if (!ours) throw new Error('ours is the first of the servers');
  const running = await start(ours.command(dataset, null, suite.repeated === true));
  try {
    const wanted = new Map<string, unknown[]>();
    for (const one of questions) {
      wanted.set(one.id, await factsOf(running.port, one, 'ours', scope));
    }
    const stage = { suite, scope, questions, entrants, wanted };
    if (!suite.repeated) return stage;
    const command = rawCommand(await record(running.port, stage));
    const own = entrants.filter(({ id }) => id === 'ours');
    return { ...stage, entrants: [...own, { id: 'raw', dialect: 'ours', command }] };
  } finally {
    await running.stop();
  }
}

/** What the connection adds by itself. */
const OF_THE_CONNECTION = ['connection', 'content-length', 'date', 'keep-alive'];

/** Writes our answers to the first request of each question, for the server that repeats them. */
async function record(port: number, { suite, scope, questions }: Stage): Promise<string> {
  const answers: unknown[] = [];
  for (const question of questions) {
    const request = asked(question, 'ours', scope, 0);
    const { headers, body } = await ask(port, request);
    for (const name of OF_THE_CONNECTION) delete headers[name];
    answers.push({ operation: request.operationName, headers, body });
  }
  const path = workFile(`answers-${suite.dataset}.json`);
  writeFileSync(path, JSON.stringify(answers));
  return path;
}

async function takePart(
  stage: Stage,
  entrant: Entrant,
  round: number,
  { plan, postgres }: Setting,
  { lines, memory }: Measurements,
): Promise<void> {
  const { suite } = stage;
  const database = entrant.dialect === 'postgraphile' ? postgres : null;
  const running = await start(entrant.command);
  try {
    if (round === 1 && entrant.id !== 'raw') await checkAnswers(stage, entrant, running);
    for (const question of stage.questions) {
      const target = {
        port: running.port,
        pids: () => [...family(running.pid), ...(database?.pids() ?? [])],
        request: requests(stage, entrant, question, running.port),
      };
      const open = suite.throughputOnly ? 0 : plan.times.open;
      const measured = await measure(target, { ...plan.times, open }, question.rate);
      lines.push({
        suite: suite.id,
        question: question.id,
        server: entrant.id,
        round,
        ...measured,
      });
    }
    const own = peakMemory(running.pid);
    if (own !== null) {
      const megabytes = own + (database ? sharedMemory(database.pids()) : 0);
      memory.push({ suite: suite.id, server: entrant.id, megabytes });
    }
  } finally {
    await running.stop();
  }
}

async function checkAnswers(
  { scope, questions, wanted }: Stage,
  entrant: Entrant,
  { port }: Running,
) {
  for (const question of questions) {
    const came = await factsOf(port, question, entrant.dialect, scope);
    requireSame(entrant.id, question.id, came, wanted.get(question.id) ?? []);
  }
}

/** Gives the requests of a question one by one; in a repeated suite the first for ever. */
function requests(
  { suite, scope }: Stage,
  { dialect }: Entrant,
  question: Question,
  port: number,
): () => Buffer {
  const make = (i: number) => onTheWire(asked(question, dialect, scope, i), port);
  if (suite.repeated) {
    const request = make(0);
    return () => request;
  }
  let i = 0;
  return () => make(i++);
}
