import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { folderReader } from '../../src/db/serving/folder-reader.js';
import type { ReleaseReader } from '../../src/db/serving/release-reader.js';
import { seedFolder } from '../../src/releases/seed.js';
import { buildServer, type Server } from '../../src/server.js';
import { FROZEN } from '../frozen-seeds.js';

/** What differs from release to release, in several tables. */
const QUERY = `{ dataset { release counts { policies kpis } countsByMunicipality { municipality { name } } }
  municipalities(first: 3, filter: { hasPlanMaterial: true }) { nodes { name kpis(first: 2) { totalCount nodes { id } } } } }`;

let dataDir: string;
/** The pointers to two releases, as they are written. */
const pointers: { release: string; text: string }[] = [];
let reader: ReleaseReader;
let server: Server;
const log: { msg: string; err?: { message: string } }[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'machikurabe-swap-'));
  for (const seeds of ['test/fixtures/seeds-minimal', FROZEN]) {
    const { record } = await seedFolder(seeds, dataDir, { kept: 10 });
    pointers.push({
      release: record.id,
      text: readFileSync(join(dataDir, 'current.json'), 'utf8'),
    });
  }
  reader = folderReader(dataDir);
  server = await buildServer({
    reader,
    publicUrl: () => 'http://localhost:4000',
    logLevel: 'error',
    logTo: { write: (line) => void log.push(JSON.parse(line)) },
    rateLimit: 1_000_000_000,
    mostBytes: 1,
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true });
});
beforeEach(() => {
  log.length = 0;
});

/** Points to another release, as publishing does. */
function point(text: string): void {
  writeFileSync(join(dataDir, 'current.json.new'), text);
  renameSync(join(dataDir, 'current.json.new'), join(dataDir, 'current.json'));
}

/** The pointer to the release that is not served. */
const other = () => pointers.find(({ release }) => release !== server.release()) ?? fail();
const fail = (): never => {
  throw new Error('both are served');
};

/** Points to the other release and waits until it is served; gives the milliseconds. */
async function swap(): Promise<number> {
  const { release, text } = other();
  const began = performance.now();
  point(text);
  while (server.release() !== release) await delay(10);
  return performance.now() - began;
}

const ask = async (app: FastifyInstance, query = QUERY) => {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return { release: response.headers['machikurabe-release'], body: response.body };
};

test('under 200 requests a second every answer is whole and of one release, the new one soon', async () => {
  const wanted = new Map<string, string>();
  const keep = async () => wanted.set(server.release(), (await ask(server.app)).body);
  await keep();
  await swap();
  await keep();
  const asked: ReturnType<typeof ask>[] = [];
  const timer = setInterval(() => asked.push(ask(server.app)), 5);
  const took = [await swap(), await swap()];
  clearInterval(timer);
  const answers = await Promise.all(asked);
  expect(answers.length).toBeGreaterThan(20);
  for (const { release, body } of answers) expect(body).toBe(wanted.get(String(release)));
  expect(new Set(answers.map(({ release }) => release)).size).toBe(2);
  expect(Math.max(...took)).toBeLessThan(20_000);
}, 120_000);

test('an answer that has begun ends whole on its release, which is closed after it', async () => {
  const { db } = await reader.current();
  const before = server.release();
  const wanted = await ask(server.app);
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let begun = false;
  db.subscribers.push({
    beforeQuery: () => {
      begun = true;
      return gate;
    },
  });
  // Another text: the same one may be compiled by now, and both ways are to be seen.
  const slow = [ask(server.app), ask(server.app, `${QUERY} # not asked before`)];
  while (!begun) await delay(1);
  await swap();
  expect((await ask(server.app)).release).toBe(server.release());
  expect(db.isInitialized).toBe(true);
  goOn();
  for (const answer of await Promise.all(slow)) {
    expect(answer).toEqual({ release: before, body: wanted.body });
  }
  while (db.isInitialized) await delay(10);
}, 60_000);

test('a new release that is damaged is told of once, and the one before served on', async () => {
  const { release, text } = other();
  const file = join(dataDir, 'releases', `${release}.sqlite`);
  const whole = readFileSync(file);
  // A file that was not written to its end.
  writeFileSync(`${file}.new`, whole.subarray(0, whole.length / 2));
  renameSync(`${file}.new`, file);
  const served = server.release();
  point(text);
  while (log.length === 0) await delay(10);
  await delay(1500);
  expect((await ask(server.app)).release).toBe(served);
  expect(log.map(({ msg }) => msg)).toEqual(['another release cannot be taken up']);
  expect(log[0]?.err?.message).toContain(release);
  // Made once more, it is taken up.
  writeFileSync(`${file}.new`, whole);
  renameSync(`${file}.new`, file);
  while (server.release() !== release) await delay(10);
}, 60_000);
