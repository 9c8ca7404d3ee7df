import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../src/domain/errors.js';
import { GRAPHQL_CODES } from '../../src/graphql/codes.js';
import { TRANSPORT_CODES } from '../../src/http/codes.js';
import { createMetrics } from '../../src/http/metrics.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The samples of /metrics by name and labels. */
async function metrics(): Promise<Map<string, number>> {
  const { body } = await api.app.inject('/metrics');
  const lines = body.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

/** What some work adds to the samples that it changes. */
async function added(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await metrics();
  await work();
  const after = await metrics();
  const grown = [...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const);
  return Object.fromEntries(
    grown.filter(([name, by]) => by !== 0 && /^machikurabe_.*_total/.test(name)),
  );
}

const SCRAPE = 'machikurabe_http_requests_total{method="GET",route="/metrics",status="200"}';

describe('health', () => {
  test('/livez says that the process answers', async () => {
    const { statusCode, headers } = await api.app.inject('/livez');
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('/readyz names the release that the database serves', async () => {
    const response = await api.app.inject('/readyz');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ status: 'ready', release: api.release });
  });

  test('/readyz is 503 with Retry-After where the database is gone, and /livez and /metrics stay', async () => {
    const broken = await openApi();
    await broken.db.destroy();
    const response = await broken.app.inject('/readyz');
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('1');
    expect((await broken.app.inject('/livez')).statusCode).toBe(200);
    const { statusCode, body } = await broken.app.inject('/metrics');
    expect(statusCode).toBe(200);
    expect(body).toContain('machikurabe_database_up 0');
    expect(body).not.toContain('machikurabe_release_info{');
    await broken.close();
  });
});

describe('metrics', () => {
  test('are in the format of Prometheus and name the release', async () => {
    const { headers } = await api.app.inject('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const samples = await metrics();
    expect(samples.get(`machikurabe_release_info{release="${api.release}"}`)).toBe(1);
    expect(samples.get('machikurabe_database_up')).toBe(1);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });

  test('say of the database what is so now, and not what was so when they were last read', async () => {
    let away = false;
    const { registry } = createMetrics({
      readRelease: async () => (away ? Promise.reject(new Error('away')) : 'r1'),
      countReleases: () => ({ open: 1, taken: 0 }),
    });
    const read = async () => {
      const text = await registry.metrics();
      return text.match(/^machikurabe_(?:database_up|release_info).*$/gm);
    };
    const up = ['machikurabe_database_up 1', 'machikurabe_release_info{release="r1"} 1'];
    expect(await read()).toEqual(up);
    away = true;
    expect(await read()).toEqual(['machikurabe_database_up 0']);
    away = false;
    expect(await read()).toEqual(up);
  });

  test('count an answer by route and status, and an operation by type and outcome', async () => {
    const grown = await added(() =>
      api.ask('query Towns { municipalities(first: 1) { totalCount } }'),
    );
    expect(grown).toEqual({
      [SCRAPE]: 1,
      'machikurabe_http_requests_total{method="POST",route="/graphql",status="200"}': 1,
      'machikurabe_graphql_requests_total{type="query",outcome="ok"}': 1,
      'machikurabe_cache_events_total{event="miss"}': 1,
    });
  });

  test('sum up the costs that answers state', async () => {
    const costs = async () => {
      const samples = await metrics();
      const names = ['_count', '_sum', '_bucket{le="50"}'];
      return names.map((name) => samples.get(`machikurabe_graphql_cost${name}`) ?? 0);
    };
    const before = await costs();
    const { extensions } = await api.ask('{ municipalities(first: 42) { nodes { name } } }');
    const { cost } = extensions ?? {};
    expect(cost).toBe(43);
    const after = await costs();
    expect(after.map((value, i) => value - (before[i] ?? 0))).toEqual([1, 43, 1]);
  });

  test.each([
    ['{ compare(indicator: "?") { unit } }', 'query', 'error', 'UNKNOWN_INDICATOR', 400],
    [
      '{ a: __typename plan(id: "x") { nothing } }',
      'none',
      'error',
      'GRAPHQL_VALIDATION_FAILED',
      400,
    ],
    ['{', 'none', 'error', 'GRAPHQL_PARSE_FAILED', 400],
  ])('count the error of %s', async (query, type, outcome, code, status) => {
    expect(await added(() => api.ask(query))).toEqual({
      [SCRAPE]: 1,
      [`machikurabe_http_requests_total{method="POST",route="/graphql",status="${status}"}`]: 1,
      [`machikurabe_graphql_requests_total{type="${type}",outcome="${outcome}"}`]: 1,
      [`machikurabe_errors_total{code="${code}"}`]: 1,
      'machikurabe_cache_events_total{event="miss"}': 1,
    });
  });

  test('count what GraphQL never sees: no path and no operation name becomes a label', async () => {
    const grown = await added(async () => {
      for (const path of ['/a', '/b?x=1', '/graphiql/../c']) await api.app.inject(path);
      const headers = { 'content-type': 'application/json' };
      await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: '{' });
      for (const name of ['A', 'B']) await api.ask(`query ${name} { __typename }`);
    });
    expect(grown).toEqual({
      [SCRAPE]: 1,
      'machikurabe_http_requests_total{method="GET",route="none",status="404"}': 3,
      'machikurabe_http_requests_total{method="POST",route="/graphql",status="400"}': 1,
      'machikurabe_http_requests_total{method="POST",route="/graphql",status="200"}': 2,
      'machikurabe_graphql_requests_total{type="query",outcome="ok"}': 2,
      'machikurabe_cache_events_total{event="miss"}': 2,
      'machikurabe_errors_total{code="NOT_FOUND"}': 3,
      'machikurabe_errors_total{code="BAD_REQUEST"}': 1,
    });
  });

  test('know every code of the catalogue from the start, and one name for all others', async () => {
    const names = [...(await metrics()).keys()];
    const codes = names.flatMap(
      (name) => /^machikurabe_errors_total\{code="(\w+)"/.exec(name)?.[1] ?? [],
    );
    const wanted = [
      ...Object.keys({ ...ERROR_CODES, ...GRAPHQL_CODES, ...TRANSPORT_CODES }),
      'OTHER',
    ];
    expect(codes.sort()).toEqual(wanted.sort());
    expect(names).toContain('machikurabe_cache_events_total{event="hit"}');
  });
});

describe('docs/operations.md', () => {
  test('lists every metric of ours with its labels, and no other', async () => {
    const rows = readFileSync('docs/operations.md', 'utf8').matchAll(
      /^\| `(machikurabe_\w+)` \| (.*?) ?\|/gm,
    );
    const listed = [...rows].map(([, name, labels]) => [name, labels?.replaceAll('`', '')]);
    expect(new Set(listed.map(([name]) => name)).size).toBe(listed.length);
    const { registry } = createMetrics({
      readRelease: async () => 'x',
      countReleases: () => ({ open: 1, taken: 0 }),
      statements: () => 0,
    });
    const ours = registry.getMetricsAsArray() as { name: string; labelNames?: string[] }[];
    const named = ours.filter(({ name }) => name.startsWith('machikurabe_'));
    const wanted = named.map(({ name, labelNames = [] }) => [name, labelNames.join(', ')]);
    expect(listed.sort()).toEqual(wanted.sort());
  });
});

describe('a request', () => {
  const id = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

  test('gets an id of our own, also where it is refused', async () => {
    for (const url of ['/livez', '/nowhere']) {
      const { headers } = await api.app.inject({ url, headers: { 'x-request-id': 'mine' } });
      expect(headers['x-request-id']).toMatch(id);
    }
  });

  test('leaves one line in the log, without its variables, its address and its query', async () => {
    const { lines, close, ask } = await logged('info');
    const query =
      'query Find($t: String!) { search(query: $t) { totalCount } missing: plans(first: 0) { totalCount } }';
    await ask(query, { t: 'secret words' });
    await close();
    const requests = lines().filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(1);
    const { cost: _, ...line } = requests[0] ?? {};
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      reqId: expect.stringMatching(id),
      msg: 'request',
      method: 'POST',
      route: '/graphql',
      status: 400,
      ms: expect.any(Number),
      operation: 'Find',
      codes: ['BAD_USER_INPUT'],
    });
    expect(JSON.stringify(lines())).not.toContain('secret');
  });

  test('leaves its address at the level debug, and nothing at the level warn', async () => {
    const debug = await logged('debug');
    await debug.ask('{ __typename }');
    await debug.close();
    expect(debug.lines().find(({ msg }) => msg === 'request')).toMatchObject({ ip: '127.0.0.1' });
    const warn = await logged('warn');
    await warn.ask('{ nonsense }');
    await warn.close();
    expect(warn.lines()).toEqual([]);
  });
});

/** A server whose log is kept. */
async function logged(level: string) {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  const opened = await openApi({ logLevel: level, logTo: stream });
  return {
    ...opened,
    lines: (): Record<string, unknown>[] =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}
