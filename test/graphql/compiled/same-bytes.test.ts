import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schema as publicSchema } from '../../../src/graphql/schema.js';
import { type Api, COMPILING, FLAGSHIP_QUERIES, openApi } from '../../api.js';
import { seeded } from '../../random.js';
import { randomQuery } from '../random-query.js';
import { readMetrics } from './read-metrics.js';
import { COMPILED, LEFT, REFUSED, type Tricky } from './tricky-queries.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const GRAPHQL = 'application/graphql-response+json';
/** 1 where operations are compiled at all. */
const COMPILED_ONCE = COMPILING ? 1 : 0;

/** All that a client gets, but for what no two answers have in common. */
async function ask({ query, variables, operationName }: Omit<Tricky, 'title'>, accept?: string) {
  const payload = { query, variables, operationName };
  const headers = accept ? { accept } : {};
  const response = await api.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { 'x-request-id': _, date: __, ...common } = response.headers;
  const body = response.body.replaceAll(String(response.headers['x-request-id']), 'ID');
  return { status: response.statusCode, headers: common, body };
}

/** Asks so often that it is compiled where it can be; gives what the last asking counted. */
async function askThrice(query: Omit<Tricky, 'title'>, accept?: string) {
  const first = await ask(query, accept);
  await ask(query, accept);
  const before = await readMetrics(api);
  const third = await ask(query, accept);
  const after = await readMetrics(api);
  const answered = after.compiled.answered - before.compiled.answered;
  return { first, third, answered, left: after.compiled.left - before.compiled.left };
}

describe('a compiled query has the bytes of Apollo', () => {
  test.each(FLAGSHIP_QUERIES)('$file', async ({ text }) => {
    const { first, third, answered } = await askThrice({ query: text });
    expect(first.status).toBe(200);
    expect(third).toEqual(first);
    expect(answered).toBe(COMPILED_ONCE);
  });

  test.each(COMPILED)('$title', async (query) => {
    const { first, third, answered } = await askThrice(query);
    expect([first.status, JSON.parse(first.body).errors]).toEqual([200, undefined]);
    expect(third).toEqual(first);
    expect(answered).toBe(COMPILED_ONCE);
    expect('broken' in globalThis).toBe(false);
  });

  test.each([GRAPHQL, '*/*', `${GRAPHQL};q=0.5, application/json`, `text/html, ${GRAPHQL}`])(
    'and the type that %s wants',
    async (accept) => {
      const { first, third, answered } = await askThrice({ query: '{ dataset { name } }' }, accept);
      expect(third).toEqual(first);
      expect(answered).toBe(COMPILED_ONCE);
    },
  );
});

test('a query that nobody thought of has the same bytes, compiled or not', async () => {
  const schema = publicSchema();
  let compiled = 0;
  for (let seed = 100; seed < 160; seed++) {
    const { first, third, answered } = await askThrice({
      query: randomQuery(schema, seeded(seed)),
    });
    expect([seed, third]).toEqual([seed, first]);
    compiled += answered;
  }
  expect(compiled).toBeGreaterThanOrEqual(COMPILED_ONCE * 20);
}, 60_000);

test.each(LEFT)('$title is left to Apollo, and answered alike', async (query) => {
  const { first, third, answered } = await askThrice(query);
  expect(first.status).toBe(200);
  expect(third).toEqual(first);
  expect(answered).toBe(0);
});

test.each(REFUSED)('$title is answered by Apollo', async ({ good, ...bad }) => {
  const before = await ask(bad);
  const { third, answered } = await askThrice({ ...bad, variables: good });
  expect([third.status, answered]).toEqual([200, COMPILED_ONCE]);
  const { third: after, left } = await askThrice(bad);
  expect(JSON.parse(after.body).errors.length).toBeGreaterThan(0);
  expect(after).toEqual(before);
  expect(left).toBe(COMPILED_ONCE);
});
