import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { postgresReader } from '../src/db/serving/postgres-reader.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Answer, type Api, serve } from './api.js';
import { type Postgres, startPostgres } from './start-postgres.js';

const QUERY =
  '{ municipalities(first: 5) { totalCount nodes { name kpis(first: 2) { totalCount } } } }';
const told: string[] = [];
let server: Postgres;
let api: Api;

beforeAll(async () => {
  server = await startPostgres();
  await seedDatabase('test/fixtures/seeds-minimal', server.url);
  const tell = (text: string) => void told.push(text);
  const reader = await postgresReader({ primary: server.url, tell });
  const { db, id } = await reader.current();
  api = await serve(db, id, [], { reader });
}, 120_000);
afterAll(async () => {
  server.signal('SIGCONT');
  await api.close();
  await server.remove();
});

/** How requests were answered that were sent at once, and how long the slowest took. */
async function askAtOnce(count: number) {
  const began = Date.now();
  const answers = await Promise.all(
    Array.from({ length: count }, async () => {
      const payload = { query: QUERY };
      const response = await api.app.inject({ method: 'POST', url: '/graphql', payload });
      return { status: response.statusCode, headers: response.headers, body: response.json() };
    }),
  );
  return { answers, ms: Date.now() - began };
}

/** Milliseconds until a request is answered whole. */
async function untilWhole(): Promise<number> {
  const began = Date.now();
  for (;;) {
    const answer: Answer = await api.ask(QUERY);
    if (answer.status === 200 && !answer.errors) return Date.now() - began;
    if (Date.now() - began > 10_000) throw new Error('not whole within 10 s');
    await delay(50);
  }
}

const AWAY = {
  errors: [
    {
      message: expect.any(String),
      path: expect.any(Array),
      locations: expect.any(Array),
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ],
};

describe.each([
  ['freezes', 1, () => server.signal('SIGSTOP'), () => server.signal('SIGCONT')],
  ['freezes', 30, () => server.signal('SIGSTOP'), () => server.signal('SIGCONT')],
  ['stops', 30, () => server.stop(), () => server.start()],
])('a PostgreSQL that %s under %i requests', (_, count, leave, come) => {
  test('gives 503 with Retry-After within 5 s, later at once, and is whole 2 s after it is back', async () => {
    told.length = 0;
    await untilWhole();
    await leave();
    const first = await askAtOnce(count);
    expect(first.ms).toBeLessThan(5000);
    for (const { status, headers, body } of first.answers) {
      expect([status, headers['retry-after'], body]).toEqual([503, '1', AWAY]);
    }
    const ready = await api.app.inject('/readyz');
    expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, '1']);
    expect(told).toEqual([expect.stringMatching(/^the database is away: /)]);
    const later = [await askAtOnce(30), await askAtOnce(30), await askAtOnce(30)];
    await come();
    const whole = await untilWhole();
    expect(later.flatMap(({ answers }) => answers).every(({ status }) => status === 503)).toBe(
      true,
    );
    // Whoever waited for the database would wait a second at least; a busy machine may take one of them as long.
    expect(Math.min(...later.map(({ ms }) => ms))).toBeLessThan(1000);
    expect(whole).toBeLessThan(2000);
    expect((await askAtOnce(30)).answers.every(({ status }) => status === 200)).toBe(true);
    expect(told.slice(1)).toEqual([expect.stringMatching(/^the database is back: /)]);
  }, 30_000);
});

test('a session cannot write, and a statement that takes more than 3 s is ended', async () => {
  await expect(api.db.query('CREATE TABLE x (y int)')).rejects.toThrow('read-only');
  await expect(api.db.query('SELECT pg_sleep(10)')).rejects.toThrow('statement timeout');
  expect((await api.ask(QUERY)).status).toBe(200);
});
