import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { ask, ENDPOINT, overhear, recorder } from './server.js';

const sent = recorder();
const said = overhear();

const code = '122360';

/** As docs/clients.md says: types without an id are parts of an answer. */
async function keys() {
  const { __schema } = await ask('{ __schema { types { kind name fields { name } } } }');
  const parts = __schema.types.filter(
    ({ kind, fields }: { kind: string; fields: { name: string }[] }) =>
      kind === 'OBJECT' && !fields.some(({ name }) => name === 'id'),
  );
  return Object.fromEntries(parts.map(({ name }: { name: string }) => [name, () => null]));
}

const usual = async () =>
  new Client({
    url: ENDPOINT,
    exchanges: [
      cacheExchange({
        keys: await keys(),
        resolvers: { Municipality: { kpis: relayPagination() } },
      }),
      fetchExchange,
    ],
  });

test('two queries on one town become one record, read back without a request', async () => {
  const client = await usual();
  await client.query('query($code: ID!) { municipality(code: $code) { id name } }', { code });
  const beside = await client.query(
    `query($codes: [ID!]) { kpis(first: 1, filter: { municipalityCodes: $codes }) {
      nodes { id municipality { id nameEn prefecture { id name } } }
    } }`,
    { codes: [code] },
  );
  equal(beside.error, undefined);
  const before = sent.length;
  const both =
    'query($code: ID!) { municipality(code: $code) { id name nameEn prefecture { id name } } }';
  const { data } = await client.query(both, { code }, { requestPolicy: 'cache-only' });
  equal(sent.length, before);
  deepEqual(plain(data), await ask(both, { code }));
});

test('the pages of a list are joined by relayPagination', async () => {
  const client = await usual();
  const query = `query($code: ID!, $after: String) { municipality(code: $code) {
    id kpis(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
  } }`;
  const first = await client.query(query, { code, after: null });
  const after = first.data.municipality.kpis.pageInfo.endCursor;
  const { data } = await client.query(query, { code, after });
  const { municipality } = await ask(
    'query($code: ID!) { municipality(code: $code) { kpis(first: 4) { nodes { id } } } }',
    { code },
  );
  deepEqual(plain(data.municipality.kpis.nodes), municipality.kpis.nodes);
});

test('comparisons, figures and evidence are read without a warning', async () => {
  const client = await usual();
  const { error } = await client.query(
    `{ compare(indicator: "ふるさと納税") {
      unit indicator { id name } comparability { level reasons { code municipalities { id name } } }
      rows { municipality { id name } kpi { id name attainment { value reached } }
        cells { year measure value missing observation { id raw evidence { quote document { id title } } } } }
    } }`,
    {},
  );
  equal(error, undefined);
});

test('nothing was said on the console', () => {
  deepEqual(said, []);
});

/** Without the names of types, which the cache wants. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one) => (key === '__typename' ? undefined : one));
