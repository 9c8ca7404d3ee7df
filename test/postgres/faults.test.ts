import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { seedPostgres } from '../../src/releases/seed.js';
import { removeFolders } from '../ingest/seeds-folder.js';
import type { Postgres } from '../start-postgres.js';
import { askAtRate, type Seen } from './ask-at-rate.js';
import { askPostgres } from './ask-postgres.js';
import { faultTable } from './fault-table.js';
import { NUMBERED_QUERY, numberedSeeds } from './numbered-releases.js';
import { type ServedPostgres, servePostgres } from './serve-postgres.js';
import { type PrimaryAndReplica, startPrimaryAndReplica } from './start-replica.js';

/** More of both: `FAULTS_PER_SECOND=200 FAULTS_RELEASES=50 npm run jest -- test/postgres/faults`. */
const PER_SECOND = Number(process.env.FAULTS_PER_SECOND ?? 20);
const RELEASES = Number(process.env.FAULTS_RELEASES ?? 6);
const table: [string, Seen][] = [];
const serving: ServedPostgres[] = [];
let servers: PrimaryAndReplica;
let primary: Postgres;
let replica: Postgres;
let newest = 0;

/** Publishes the next release. */
async function publish(): Promise<void> {
  newest += 1;
  // Those that are two older than the current one go, as they would after many more.
  await seedPostgres(numberedSeeds(newest), primary.url, { kept: 2 });
  await askPostgres(
    primary.url,
    `UPDATE machikurabe.retired SET "since" = "since" - interval '1 hour'`,
  );
}

async function serve(...replicas: Postgres[]): Promise<ServedPostgres> {
  const one = await servePostgres(
    primary.url,
    replicas.map(({ url }) => url),
  );
  serving.push(one);
  return one;
}

async function until(is: () => Promise<boolean>): Promise<void> {
  const began = Date.now();
  while (!(await is())) {
    if (Date.now() - began > 20_000) throw new Error('it did not become so within 20 s');
    await delay(50);
  }
}

/** Asks while something happens, and writes down what became of it. */
async function under(
  fault: string,
  { app, judge }: ServedPostgres,
  happen: () => Promise<unknown>,
): Promise<Seen> {
  const options = { app, judge, query: NUMBERED_QUERY, perSecond: PER_SECOND };
  const seen = await askAtRate(options, happen);
  table.push([fault, seen]);
  expect([seen.odd, seen.wrong, seen.older]).toEqual([[], [], 0]);
  return seen;
}

beforeAll(async () => {
  servers = await startPrimaryAndReplica();
  ({ primary, replica } = servers);
  await publish();
  await servers.level();
}, 120_000);
afterEach(async () => {
  for (const one of serving.splice(0)) await one.stop();
});
afterAll(async () => {
  process.stdout.write(`\n${faultTable(table)}\n`);
  replica.signal('SIGCONT');
  primary.signal('SIGCONT');
  await servers.remove();
  removeFolders();
});

describe('where another server is there, no request is lost when the one that is read from', () => {
  test('stops', async () => {
    const one = await serve(replica);
    const seen = await under('replica stopped, primary there', one, async () => {
      await delay(500);
      await replica.stop();
      await delay(2000);
    });
    await replica.start();
    expect(seen.refused).toBe(0);
    expect(one.told).toEqual([expect.stringMatching(/^reading from .* is away/)]);
  });

  test('freezes', async () => {
    const one = await serve(replica);
    const seen = await under('replica frozen, primary there', one, async () => {
      await delay(500);
      replica.signal('SIGSTOP');
      await delay(6000);
      replica.signal('SIGCONT');
    });
    expect(seen.refused).toBe(0);
    expect(one.told).toHaveLength(1);
  });

  test('ends the connections of all, in the middle of their answers', async () => {
    const one = await serve(replica);
    const seen = await under('connections killed, five times', one, async () => {
      for (let i = 0; i < 5; i++) {
        await delay(500);
        await askPostgres(
          replica.url,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
        );
      }
      await delay(500);
    });
    expect(seen.refused).toBe(0);
  });
});

test('the primary is not missed by those who read from a replica', async () => {
  const one = await serve(replica);
  const seen = await under('primary stopped, replica read', one, async () => {
    await delay(500);
    await primary.stop();
    await delay(2000);
    await primary.start();
    await delay(500);
  });
  expect([seen.refused, one.told]).toEqual([0, []]);
});

test('a replica that lags by a release serves the one before, whole', async () => {
  const behind = await serve(replica);
  const ahead = await serve();
  await askPostgres(replica.url, 'SELECT pg_wal_replay_pause()');
  const seen = await under('replica lags by a release', behind, async () => {
    await publish();
    await until(async () => (await ahead.release()) === newest);
    await delay(1000);
  });
  expect([seen.refused, await behind.release()]).toEqual([0, newest - 1]);
  await askPostgres(replica.url, 'SELECT pg_wal_replay_resume()');
  await until(async () => (await behind.release()) === newest);
});

test('a process does not go back to the release of a replica that lags, and goes on when it is level', async () => {
  const one = await serve(replica);
  await replica.stop();
  await until(async () => one.told.length === 1);
  await replica.start();
  await askPostgres(replica.url, 'SELECT pg_wal_replay_pause()');
  await publish();
  await until(async () => (await one.release()) === newest);
  const seen = await under('primary stopped, replica lags; level after 3 s', one, async () => {
    await primary.stop();
    await delay(3000);
    await askPostgres(replica.url, 'SELECT pg_wal_replay_resume()');
    await delay(2500);
  });
  await primary.start();
  expect(seen.refused).toBeGreaterThan(0);
  expect([...seen.releases]).toEqual([newest]);
});

test('who finds all connections in use is told so, and all is whole when they are given back', async () => {
  const one = await serve();
  const schema = (await askPostgres(primary.url, 'SELECT "release" FROM machikurabe.pointer'))[0]
    ?.release;
  const seen = await under('pool used up for 8 s', one, async () => {
    await askPostgres(
      primary.url,
      `BEGIN; LOCK TABLE release_${schema}."policy"; SELECT pg_sleep(8); COMMIT`,
    );
    await delay(2000);
  });
  expect(seen.refused).toBeGreaterThan(0);
  await until(async () => (await one.release()) === newest);
});

describe.each([
  ['the primary', () => [] as Postgres[]],
  ['a replica', () => [replica]],
])('releases that are published while %s is read', (where, replicas) => {
  test(
    'are taken up one after the other, and no answer is lost or mixed',
    async () => {
      const one = await serve(...replicas());
      const before = newest;
      const seen = await under(`${RELEASES} releases published, ${where} read`, one, async () => {
        for (let i = 0; i < RELEASES; i++) {
          await publish();
          await until(async () => (await one.release()) === newest);
        }
        await delay(1000);
      });
      expect([seen.refused, one.told]).toEqual([0, []]);
      expect([...seen.releases]).toEqual(
        Array.from({ length: RELEASES + 1 }, (_, i) => before + i),
      );
    },
    30_000 + RELEASES * 20_000,
  );
});
