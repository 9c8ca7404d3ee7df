import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { startOptions } from '../dist/bench/start-options.js';
import { readPointer } from '../dist/src/db/catalogue/folder.js';
import { schema } from '../dist/src/graphql/schema.js';
import { freePort } from '../dist/test/free-port.js';
import { hostileQueries } from '../dist/test/graphql/hostile-queries.js';
import { killImports } from '../dist/test/import/kill-import.js';
import { keepAliveClients } from '../dist/test/keep-alive-clients.js';
import { seeded } from '../dist/test/random.js';
import { folderTarget, killPublishers } from '../dist/test/releases/kill-publisher.js';
import { post } from './post.mjs';

// Build before it (npm run build:all). Linux.
const HELP = `npm run soak -- [minutes, 1] [stops, 20] [kills, 500]
  A long test of the service on this machine only. It begins with the faults of PostgreSQL under 200 requests a second and
  50 releases, kills publishers and imports, stops the service under 100 clients, attacks it while a bystander asks, and
  watches its memory. It starts all that it needs itself, and ends with 1 where a bound is broken.`;
if (process.argv.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
  process.exit();
}
const [minutes = 1, stops = 20, kills = 500] = process.argv.slice(2).map(Number);
const BOUNDS = { p99: 250, peak: 350, growth: 5 };
const ATTACK_MS = 10_000;
const BYSTANDER =
  '{ municipality(code: "122360") { name kpis(first: 5) { nodes { name unit } } } }';
const LIST = '{ municipalities(first: 20) { nodes { code name } } }';
const dataDir = process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'machikurabe-soak-'));
const faults = [];
const must = (fine, text) => {
  process.stdout.write(`${fine ? 'ok  ' : 'FAIL'} ${text}\n`);
  if (!fine) faults.push(text);
};

async function start() {
  const port = await freePort();
  const env = { PATH: process.env.PATH, PORT: String(port), DATA_DIR: dataDir };
  const more = { RATE_LIMIT: process.env.RATE_LIMIT ?? '1000000', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...startOptions(), 'dist/src/program/main.js'], {
    env: { ...env, ...more },
  });
  child.stderr.pipe(process.stderr);
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes(`:${port}`) && resolve());
    child.on('exit', (code) => reject(new Error(`exited with ${code}`)));
  });
  return { child, port, url: `http://127.0.0.1:${port}` };
}

async function end({ child }) {
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  return code;
}

/** Of a process, in MB: VmRSS now, VmHWM the most so far. Linux only. */
function memory({ child }, field) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)[1]) / 1024;
}

/** A client in a thread of its own: the attackers' work is not in its times. */
async function bystander({ url }, ms) {
  const workerData = { url, ms, body: query(BYSTANDER) };
  const worker = new Worker(new URL('./bystander.mjs', import.meta.url), { workerData });
  const [seen] = await once(worker, 'message');
  return seen;
}

/** Keeps `clients` loops busy with `once` until the time is over. */
const loops = (ms, clients, once) => {
  const until = performance.now() + ms;
  const loop = async () => {
    while (performance.now() < until) await once();
  };
  return Promise.all(Array.from({ length: clients }, loop));
};

const query = (text) => JSON.stringify({ query: text });
const nested = (depth) => `{ municipalities(first: 1) ${'{ nodes { policies '.repeat(depth)}`;
const ATTACKS = {
  nothing: () => undefined,
  'deep documents': (program, ms) => loops(ms, 4, () => post(program, query(nested(300)))),
  'many aliases': (program, ms) => {
    const fields = Array.from({ length: 500 }, (_, i) => `a${i}: __typename`);
    return loops(ms, 4, () => post(program, query(`{ ${fields.join(' ')} }`)));
  },
  'costly documents': (program, ms) => {
    const inner =
      'nodes { policies(first: 100) { nodes { id } } kpis(first: 100) { nodes { id } } }';
    return loops(ms, 4, () => post(program, query(`{ municipalities(first: 100) { ${inner} } }`)));
  },
  'long documents': (program, ms) =>
    loops(ms, 4, () => post(program, query(`{ ${'__typename '.repeat(20_000)} }`))),
  'big bodies': (program, ms) => loops(ms, 4, () => post(program, 'x'.repeat(5_000_000))),
  'bad bodies': (program, ms) => loops(ms, 4, () => post(program, '{"query":')),
  'hostile arguments': (program, ms) => {
    const { release } = readPointer(dataDir);
    const queries = hostileQueries(schema(), seeded(1), 5_000, release);
    let i = 0;
    return loops(ms, 4, () => post(program, JSON.stringify(queries[i++ % queries.length])));
  },
  'slow sockets': async ({ port }, ms) => {
    const sockets = Array.from({ length: 300 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n');
      return socket;
    });
    await loops(ms, 1, async () => {
      for (const socket of sockets) if (socket.writable) socket.write('X-A: b\r\n');
      await delay(500);
    });
    for (const socket of sockets) socket.destroy();
  },
};

const figures = ({ n, p50, p99, max, odd }) =>
  `${n} requests, p50 ${p50} ms, p99 ${p99} ms, max ${max} ms, not 200: ${JSON.stringify(odd)}`;

async function faultsOfPostgres() {
  const env = { ...process.env, FAULTS_PER_SECOND: '200', FAULTS_RELEASES: '50' };
  const test = ['run', '--silent', 'jest', '--', 'test/postgres/faults'];
  const [code] = await once(spawn('npm', test, { env, stdio: 'inherit' }), 'exit');
  must(code === 0, 'faults of PostgreSQL: no answer wrong, mixed or lost');
}

try {
  await faultsOfPostgres();
  await end(await start());

  const killed = await killPublishers(folderTarget(join(dataDir, 'killed')), kills, seeded(1));
  must(
    killed.faults.length === 0,
    `${kills} publishers killed: ${killed.before} before the pointer moved, ${killed.after} after; ${killed.faults.join('; ') || 'no bad state'}`,
  );

  const imports = await killImports(join(dataDir, 'imported'), Math.ceil(kills / 10), seeded(1));
  must(
    imports.faults.length === 0,
    `${Math.ceil(kills / 10)} imports killed: ${imports.before} before the facts were new, ${imports.after} after; ${imports.faults.join('; ') || 'no bad state'}`,
  );

  let lost = 0;
  let answered = 0;
  let bad = 0;
  for (let i = 0; i < stops; i += 1) {
    const program = await start();
    const clients = keepAliveClients(program.url, query(LIST), 100);
    await delay(500 + Math.random() * 500);
    const code = end(program);
    const seen = await clients.ended;
    lost += seen.lost.length;
    answered += seen.answered;
    bad += seen.odd.length + ((await code) === 0 ? 0 : 1);
  }
  must(
    lost + bad === 0,
    `${stops} SIGTERMs, 100 clients: ${answered} answered, ${lost} lost, ${bad} odd`,
  );

  const program = await start();
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const [seen] = await Promise.all([bystander(program, ATTACK_MS), attack(program, ATTACK_MS)]);
    const fine = seen.p99 <= BOUNDS.p99 && Object.keys(seen.odd).length === 0;
    must(fine, `bystander beside ${name}: ${figures(seen)}`);
  }
  const peak = memory(program, 'VmHWM');
  must(peak <= BOUNDS.peak, `memory at most ${peak.toFixed(0)} MB (VmHWM)`);

  await bystander(program, 20_000);
  const before = memory(program, 'VmRSS');
  const seen = await bystander(program, minutes * 60_000);
  const growth = memory(program, 'VmRSS') - before;
  must(seen.p99 <= BOUNDS.p99 && Object.keys(seen.odd).length === 0, `quiet: ${figures(seen)}`);
  must(growth <= BOUNDS.growth, `memory grown by ${growth.toFixed(1)} MB in ${minutes} min`);
  must((await end(program)) === 0, 'ended with 0');
} finally {
  if (!process.env.DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = faults.length > 0 ? 1 : 0;
