import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { ask, ENDPOINT, overhear, recorder } from './server.js';

const sent = recorder();
const said = overhear();

const SHORT = 'query town($code: ID!) { municipality(code: $code) { name } }';
/** Longer than what urql puts into an address. */
const LONG = `query town($code: ID!) { municipality(code: $code) {
  ${Array.from({ length: 30 }, (_, i) => `...on Municipality { name kpis(first: 3) { totalCount nodes { name unit } } } # ${i}`).join('\n')}
} }`;
const variables = { code: '122360' };
const usual = () => new Client({ url: ENDPOINT, exchanges: [cacheExchange, fetchExchange] });

test('a short query goes by GET, which urql does by itself', async () => {
  const { data, error } = await usual().query(SHORT, variables);
  equal(error, undefined);
  equal(data.municipality.name, (await ask(SHORT, variables)).municipality.name);
  const last = sent.findLast(({ url }) => url.searchParams.has('query'));
  equal(last?.method, 'GET');
  equal(last?.status, 200);
});

test('a long query goes by POST, and has the same answer', async () => {
  const { data, error } = await usual().query(LONG, variables);
  equal(error, undefined);
  equal(sent.at(-1)?.method, 'POST');
  equal(data.municipality.kpis.nodes.length, 3);
});

test('an error comes with its code', async () => {
  const { error } = await usual().query('{ compare(indicator: "ない") { unit } }', {});
  equal(error?.graphQLErrors[0]?.extensions.code, 'UNKNOWN_INDICATOR');
});

test('a persisted query goes by its hash alone from the second time on, and may be kept', async () => {
  const client = new Client({
    url: ENDPOINT,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
  });
  const first = await client.query(SHORT, variables);
  const before = sent.length;
  const again = await client.query(SHORT, variables);
  deepEqual([first.error, again.error], [undefined, undefined]);
  deepEqual(again.data, first.data);
  const [one, ...more] = sent.slice(before);
  deepEqual(more, []);
  equal(one?.method, 'GET');
  equal(one?.url.searchParams.has('query'), false);
  ok(one?.cacheControl?.startsWith('public'));
});

test('nothing was said on the console', () => {
  deepEqual(said, []);
});
