import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, COMPILING, FLAGSHIP_QUERIES, openApi } from '../../api.js';
import { ask as askOf, askThrice as askThriceOf } from './ask-thrice.js';
import { COMPILED, LEFT, REFUSED, type Tricky } from './tricky-queries.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const ask = (query: Omit<Tricky, 'title'>) => askOf(api, query);
const askThrice = (query: Omit<Tricky, 'title'>, accept?: string) =>
  askThriceOf(api, query, accept);

const GRAPHQL = 'application/graphql-response+json';
/** 1 where operations are compiled at all. */
const COMPILED_ONCE = COMPILING ? 1 : 0;

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
