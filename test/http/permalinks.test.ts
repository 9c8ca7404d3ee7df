import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderReader } from '../../src/db/serving/folder-reader.js';
import { movePointer } from '../../src/releases/folder/pointer.js';
import { seedFolder } from '../../src/releases/seed.js';
import { buildServer, type Server } from '../../src/server.js';
import { FLAGSHIP_QUERIES } from '../api.js';
import { FROZEN } from '../frozen-seeds.js';

let dataDir: string;
let old: string;
let now: string;
let server: Server;

const open = (mostBytes = 1 << 26) =>
  buildServer({
    reader: folderReader(dataDir),
    publicUrl: () => 'http://localhost:4000',
    logLevel: 'silent',
    rateLimit: 1_000_000_000,
    mostBytes,
  });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'machikurabe-permalinks-'));
  now = (await seedFolder('test/fixtures/seeds-minimal', dataDir, { kept: 10 })).record.id;
  old = (await seedFolder(FROZEN, dataDir, { kept: 10 })).record.id;
  server = await open();
}, 120_000);
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true });
});

/** Makes a release the current one, and waits until it is served. */
async function serve(id: string): Promise<void> {
  movePointer(dataDir, id, '');
  while (server.release() !== id) await delay(10);
}

const addressOf = (id: string) => `/releases/${id}/graphql`;
const post = (url: string, query: string, to = server) =>
  to.app.inject({ method: 'POST', url, payload: { query } });
const get = (url: string, query: string, headers = {}, to = server) =>
  to.app.inject({ method: 'GET', url: `${url}?query=${encodeURIComponent(query)}`, headers });

const SMALL = '{ dataset { release counts { policies kpis } } }';

describe('the address of a release', () => {
  test('gives the same bytes before and after another release, worked out, compiled and kept', async () => {
    await serve(old);
    const texts = [SMALL, ...FLAGSHIP_QUERIES.slice(0, 4).map(({ text }) => text)];
    const answers = async (to: Server) => {
      const all: string[][] = [];
      for (const text of texts) {
        const bodies: string[] = [];
        // Apollo answers the first two; then it is compiled.
        for (let i = 0; i < 3; i++) bodies.push((await post(addressOf(old), text, to)).body);
        bodies.push((await get(addressOf(old), text, {}, to)).body);
        all.push(bodies);
      }
      return all;
    };
    const before = await answers(server);
    await serve(now);
    const kept = await answers(server);
    const fresh = await open(1);
    const opened = await answers(fresh);
    await fresh.stop();
    for (const bodies of before) {
      expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ data: expect.anything() });
      expect(new Set(bodies).size).toBe(1);
    }
    expect(kept).toEqual(before);
    expect(opened).toEqual(before);
  }, 120_000);

  test('may be kept for ever by whoever asks with GET', async () => {
    await serve(now);
    const first = await get(addressOf(old), SMALL);
    expect(first.json().data.dataset.release).toBe(old);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'machikurabe-release': old,
      etag: expect.stringMatching(/^W\/"/),
    });
    expect(first.headers.link).toBeUndefined();
    const known = await get(addressOf(old), SMALL, { 'if-none-match': first.headers.etag });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    const posted = await post(addressOf(old), SMALL);
    expect(posted.headers['cache-control']).toBe('no-store');
  });

  test.each(['csv', 'json', 'xlsx', 'parquet'])(
    'gives the same file (%s) before and after another release, and by another server',
    async (ending) => {
      const url = `/releases/${old}/compare.${ending}?indicator=births&municipalities=122360`;
      await serve(old);
      const before = (await server.app.inject({ url })).rawPayload;
      await serve(now);
      const fresh = await open(1);
      const opened = await fresh.app.inject({ url });
      await fresh.stop();
      expect(before.length).toBeGreaterThan(1_000);
      expect(opened.rawPayload.equals(before)).toBe(true);
      expect(opened.headers['machikurabe-release']).toBe(old);
      expect((await server.app.inject({ url })).rawPayload.equals(before)).toBe(true);
    },
    120_000,
  );

  test('is told by the answer of the current one', async () => {
    await serve(now);
    const { headers, body } = await get('/graphql', SMALL);
    const [, address] = /^<(.*)>; rel="bookmark"$/.exec(String(headers.link)) ?? [];
    const { pathname, search } = new URL(String(address), 'http://localhost:4000/graphql');
    expect(pathname).toBe(addressOf(now));
    const same = await server.app.inject({ method: 'GET', url: pathname + search });
    expect(same.body).toBe(body);
  });

  test('has the same limits and refusals', async () => {
    for (const query of [
      '{ nonsense }',
      '{ municipalities(first: 100) { nodes { kpis(first: 100) { nodes { id } } } } }',
      '{ plans(first: 0) { totalCount } }',
      'mutation { a }',
    ]) {
      const [there, here] = [await post(addressOf(now), query), await post('/graphql', query)];
      expect(there.statusCode).toBe(400);
      expect(there.json()).toEqual(here.json());
      expect((await get(addressOf(now), query)).headers['cache-control']).toBe('no-store');
    }
    expect((await server.app.inject({ method: 'PUT', url: addressOf(now) })).headers.allow).toBe(
      'GET, POST',
    );
  });

  test.each([
    ['one that is not there', '0000000000000000'],
    ['a part of one', () => old.slice(0, 8)],
    ['none', 'x%0Ay'],
    ['a path', '..%2f..%2fcurrent'],
  ])('of %s is 404, and names those that are', async (_, id) => {
    const asked = typeof id === 'string' ? id : id();
    for (const response of [
      await post(addressOf(asked), SMALL),
      await get(addressOf(asked), SMALL),
    ]) {
      expect(response.statusCode).toBe(404);
      expect(response.headers['cache-control']).toBe('no-store');
      const { code, argument, nearest } = response.json().errors[0].extensions;
      expect([code, argument]).toEqual(['UNKNOWN_RELEASE', 'release']);
      expect([old, now]).toEqual(expect.arrayContaining(nearest));
      expect(nearest.length).toBeGreaterThan(0);
    }
    expect((await post(addressOf(old.slice(0, 8)), SMALL)).json().errors[0].message).toContain(old);
  });
});

describe('the corrections of a release', () => {
  const file = (path: string, name: string, headers = {}) =>
    server.app.inject({ method: 'GET', url: `${path}/corrections.${name}`, headers });
  const TYPES = { csv: 'text/csv', atom: 'application/atom+xml' };

  test.each(Object.entries(TYPES))(
    'as %s are the same for ever at its address',
    async (name, type) => {
      await serve(old);
      const first = await file(`/releases/${old}`, name);
      expect([first.statusCode, first.headers['content-type']]).toEqual([
        200,
        `${type}; charset=utf-8`,
      ]);
      expect(first.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'machikurabe-release': old,
      });
      expect(first.headers.link).toBeUndefined();
      const current = await file('', name);
      expect(current.headers.link).toBe(`<releases/${old}/corrections.${name}>; rel="bookmark"`);
      expect(current.headers['cache-control']).toMatch(/^public, max-age=60,/);
      await serve(now);
      expect((await file(`/releases/${old}`, name)).body).toBe(first.body);
      expect((await file('', name)).body).not.toBe(first.body);
      const known = await file(`/releases/${old}`, name, { 'if-none-match': first.headers.etag });
      expect([known.statusCode, known.body]).toEqual([304, '']);
    },
  );

  test('as a feed name the address that they stand at', async () => {
    const { body } = await file(`/releases/${old}`, 'atom');
    const self = `http://localhost:4000/releases/${old}/corrections`;
    expect(body).toContain(`rel="self" type="application/atom+xml" href="${self}.atom"`);
    expect(body).toContain(`href="${self}.csv"`);
    expect(body).toContain(`rel="alternate" type="text/html" href="${self}"`);
  });

  test('are 404 of one that is not there', async () => {
    const response = await file('/releases/0000000000000000', 'csv');
    expect([response.statusCode, response.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(response.json().errors[0].extensions.code).toBe('UNKNOWN_RELEASE');
  });

  test('let a release go when they are sent', async () => {
    const taken = /^machikurabe_leases (\d+)/m;
    const leases = async () => taken.exec((await server.app.inject('/metrics')).body)?.[1];
    const before = await leases();
    await file(`/releases/${old}`, 'csv');
    await file('', 'atom');
    expect(before).toBeDefined();
    expect(await leases()).toBe(before);
  });
});

describe('releases', () => {
  const RELEASES =
    '{ releases { release made inputs pinned isCurrent url counts { table rows } } }';

  test('tells those that can be asked, and which one is current', async () => {
    await serve(now);
    const { data } = (await post('/graphql', RELEASES)).json();
    expect(data.releases.map(({ release }: { release: string }) => release).sort()).toEqual(
      [old, now].sort(),
    );
    for (const { release, isCurrent, url, made, pinned, counts } of data.releases) {
      expect([isCurrent, pinned]).toEqual([release === now, false]);
      const record = JSON.parse(readFileSync(join(dataDir, 'releases', `${release}.json`), 'utf8'));
      expect(made).toBe(record.made);
      expect(counts).toContainEqual({ table: 'kpi', rows: record.counts.kpi });
      const { pathname, origin } = new URL(url);
      expect(origin).toBe('http://localhost:4000');
      expect((await post(pathname, SMALL)).json().data.dataset.release).toBe(release);
    }
  });

  test('is kept by nobody, since it changes while a release is served', async () => {
    await serve(now);
    expect((await get('/graphql', RELEASES)).headers['cache-control']).toBe('no-store');
    const before = (await post('/graphql', RELEASES)).body;
    await serve(old);
    await serve(now);
    // The order of publishing is the same, and so are the bytes, but they were worked out anew.
    const metrics = (await server.app.inject('/metrics')).body;
    const hits = /^machikurabe_cache_events_total\{event="hit"\} (\d+)/m.exec(metrics)?.[1];
    expect((await post('/graphql', RELEASES)).body).toBe(before);
    expect((await server.app.inject('/metrics')).body).toContain(
      `machikurabe_cache_events_total{event="hit"} ${hits}\n`,
    );
  });

  test('is not answered at the address of one, with or without an answer that others had', async () => {
    await post('/graphql', RELEASES);
    for (const response of [
      await post(addressOf(now), RELEASES),
      await get(addressOf(now), RELEASES),
    ]) {
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('SERVER_ONLY');
      expect(response.headers['cache-control']).toBe('no-store');
    }
  });
});
