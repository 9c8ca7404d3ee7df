import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import { ClientError, GraphQLClient, gql, request } from 'graphql-request';
import { ask, ENDPOINT, recorder } from './server.js';

const sent = recorder();

const QUERY = gql`
  query town($code: ID!) {
    municipality(code: $code) { name kpis(first: 2) { nodes { name } } }
  }
`;
const variables = { code: '122360' };

test('a request without any option has its answer', async () => {
  deepEqual(await request(ENDPOINT, QUERY, variables), await ask(QUERY, variables));
});

test('a request by GET has the same answer', async () => {
  const client = new GraphQLClient(ENDPOINT, { method: 'GET' });
  deepEqual(await client.request(QUERY, variables), await ask(QUERY, variables));
  equal(sent.findLast(({ method }) => method === 'GET')?.status, 200);
});

test('an error comes with its code', async () => {
  await rejects(request(ENDPOINT, '{ compare(indicator: "ない") { unit } }'), (error) => {
    if (!(error instanceof ClientError)) return false;
    const [first] = error.response.errors ?? [];
    equal(first?.extensions.code, 'UNKNOWN_INDICATOR');
    match(String(first?.message), /ない/);
    return true;
  });
});
