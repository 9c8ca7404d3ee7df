import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';

const QUERY =
  '{ compare(indicator: "ふるさと納税") { rows { cells { year measure value missing } } } }';

let api: Api;
beforeAll(async () => {
  api = await openApi({ mostBytes: 1 << 26 });
});
afterAll(() => api.close());

const post = (payload: object, more: Record<string, string> = {}) =>
  api.app.inject({ method: 'POST', url: '/graphql', payload, headers: more });
const get = (query: string, more: Record<string, string> = {}) =>
  api.app.inject({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: more,
  });

/** An answer is compressed and kept after it was sent: how long depends on what runs beside. */
const untilKept = () => new Promise((resolve) => setTimeout(resolve, 300));

/** What the metrics say of a sample: "graphql_cost_count". */
async function told(sample: string): Promise<number> {
  const { body } = await api.app.inject('/metrics');
  const line = body.split('\n').find((one) => one.startsWith(`machikurabe_${sample} `));
  return Number(line?.split(' ')[1]);
}

const hits = () => told('cache_events_total{event="hit"}');

/** How many SQL statements a request takes, once what was answered before is kept. */
async function statementsOf(ask: () => Promise<unknown>): Promise<number> {
  await untilKept();
  api.statements.length = 0;
  await ask();
  return api.statements.length;
}

describe('a kept answer', () => {
  test('is the same as the first one, and takes no SQL', async () => {
    const first = await post({ query: QUERY });
    let again = first;
    const taken = await statementsOf(async () => {
      again = await post({ query: QUERY });
    });
    expect(taken).toBe(0);
    expect(again.body).toBe(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['machikurabe-release']).toBe(api.release);
    expect(first.headers['machikurabe-release']).toBe(api.release);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  test('is of its own document, variables and operation', async () => {
    const query =
      'query A($code: ID!) { municipality(code: $code) { name } } query B { municipality(code: "352039") { name } }';
    const name = async (operationName: string, code: string) =>
      (await post({ query, operationName, variables: { code } })).json().data.municipality.name;
    expect(await name('A', '122360')).toBe('香取市');
    await untilKept();
    expect(await name('A', '462187')).toBe('霧島市');
    expect(await name('B', '122360')).toBe('山口市');
  });

  test('is of its own release', async () => {
    await post({ query: QUERY });
    await api.become('two');
    expect(await statementsOf(() => post({ query: QUERY }))).toBeGreaterThan(0);
    expect(await statementsOf(() => post({ query: QUERY }))).toBe(0);
    await api.become(api.release);
  });

  test('comes compressed to who takes gzip, and plain to others', async () => {
    const plain = await post({ query: QUERY });
    await statementsOf(() => post({ query: QUERY }));
    const gzipped = await post({ query: QUERY }, { 'accept-encoding': 'gzip, br' });
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzipped.rawPayload).toString()).toBe(plain.body);
    expect(gzipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
    const refused = await post({ query: QUERY }, { 'accept-encoding': 'gzip;q=0, br' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('is counted like the first one, its cost and look-up too', async () => {
    const query = 'query Named { municipality(code: "462012") { name } }';
    const first = await post({ query });
    await untilKept();
    const counted = async () => ({
      operations: await told('graphql_requests_total{type="query",outcome="ok"}'),
      costs: await told('graphql_cost_count'),
      cost: await told('graphql_cost_sum'),
      hits: await hits(),
    });
    const before = await counted();
    await post({ query });
    const { cost } = first.json().extensions;
    expect(cost).toBeGreaterThan(0);
    expect(await counted()).toEqual({
      operations: before.operations + 1,
      costs: before.costs + 1,
      cost: before.cost + cost,
      hits: before.hits + 1,
    });
  });

  test('leaves the same line in the log as the first one', async () => {
    const lines: Record<string, unknown>[] = [];
    const logTo = { write: (line: string) => void lines.push(JSON.parse(line)) };
    const logged = await openApi({ mostBytes: 1 << 26, logLevel: 'info', logTo });
    const query = 'query Named { municipality(code: "462187") { name } }';
    for (let i = 0; i < 2; i++) {
      await logged.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      await untilKept();
    }
    await logged.close();
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(2);
    const [first, kept] = requests.map(({ operation, cost, status }) => ({
      operation,
      cost,
      status,
    }));
    expect(first).toMatchObject({ operation: 'Named', status: 200, cost: expect.any(Number) });
    expect(kept).toEqual(first);
  });

  test('is never one with an error', async () => {
    // Which years a comparison has is seen when it is worked out.
    const cell = '{ measure: ACTUAL, year: 1900 }';
    const query = `{ compare(indicator: "ふるさと納税") { changes(from: ${cell}, to: ${cell}) { rate } } }`;
    const before = await hits();
    const first = await post({ query });
    await untilKept();
    const again = await post({ query });
    expect(first.json().errors).toHaveLength(1);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['cache-control']).toBe('no-store');
    expect(await hits()).toBe(before);
  });
});

describe('GET', () => {
  test('names its content, and answers 304 to who has it', async () => {
    const first = await get(QUERY);
    expect(first.headers['cache-control']).toMatch(/^public, max-age=\d+/);
    const etag = String(first.headers.etag);
    await untilKept();
    const kept = await get(QUERY);
    expect(kept.headers.etag).toBe(etag);
    expect(kept.headers.vary).toContain('accept-encoding');
    const known = await get(QUERY, { 'if-none-match': etag });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    const other = await get(QUERY, { 'if-none-match': 'W/"other"' });
    expect(other.statusCode).toBe(200);
  });

  test('answers 304 the first time, too', async () => {
    const query = '{ municipality(code: "352136") { name } }';
    const etag = String((await get(query)).headers.etag);
    await api.become('three');
    expect((await get(query, { 'if-none-match': etag })).statusCode).toBe(304);
    await api.become(api.release);
  });

  test('is refused with a type of body that it cannot have, kept or not', async () => {
    await get(QUERY);
    await untilKept();
    for (const [type, status] of [
      ['application/json; charset=utf-8', 200],
      ['text/plain', 415],
      ['application/x-www-form-urlencoded', 415],
      ['application/json-seq', 415],
      ['nonsense', 415],
    ] as const) {
      const { statusCode, headers } = await get(QUERY, { 'content-type': type });
      expect([type, statusCode]).toEqual([type, status]);
      if (status === 415) expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('may be kept by others only when it has data and no error, and by type of answer', async () => {
    for (const query of ['{ nothing }', '{', '{ compare(indicator: "ない") { unit } }']) {
      const refused = await get(query);
      expect(refused.json().errors).toHaveLength(1);
      expect(refused.headers['cache-control']).toBe('no-store');
      expect(refused.headers.etag).toBeUndefined();
    }
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (let i = 0; i < 2; i++) {
        const { headers } = await get(QUERY, { accept });
        expect(headers['content-type']).toContain(accept);
        expect(headers.vary).toBe('accept, accept-encoding');
        await untilKept();
      }
    }
  });

  test('is never answered with what a POST had, nor a POST with what a GET had', async () => {
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`;
    await get(QUERY);
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST', url: '/graphql', headers, payload: url } as const;
    expect((await api.app.inject(request)).statusCode).toBe(400);
  });
});

describe('a persisted query', () => {
  const query = '{ municipality(code: "122360") { nameEn } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };

  test('is asked for whole once, then by its hash alone', async () => {
    const unknown = await post({ extensions });
    expect(unknown.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post({ query, extensions });
    expect((await post({ extensions })).json().data.municipality.nameEn).toBe('Katori City');
    expect(await statementsOf(() => post({ extensions }))).toBe(0);
  });

  test('is refused with another hash than its own, kept or not', async () => {
    const wrong = { persistedQuery: { version: 1, sha256Hash: hash.replace(/^./, 'x') } };
    expect((await post({ query, extensions: wrong })).statusCode).toBe(400);
  });
});

test('a kept answer is charged like any other', async () => {
  const poor = await openApi({ mostBytes: 1 << 26, rateLimit: 200 });
  const ask = () => poor.app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
  const codes: number[] = [];
  for (let i = 0; i < 30; i++) codes.push((await ask()).statusCode);
  expect(codes[0]).toBe(200);
  expect(codes.at(-1)).toBe(429);
  await poor.close();
});
