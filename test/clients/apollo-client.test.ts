import { deepEqual, equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { PAGE } from './clients-page.js';
import { freshFolder } from './fresh-folder.js';
import { recipesOf } from './recipes.js';
import { ask, ENDPOINT, ORIGIN, overhear, recorder } from './server.js';

const sent = recorder();
const said = overhear();

const usual = (cache = new InMemoryCache()) =>
  new ApolloClient({ link: new HttpLink({ uri: ENDPOINT }), cache });
const code = '122360';

test('two queries on one town become one record, read back without a request', async () => {
  const client = usual();
  await client.query({
    query: gql`query($code: ID!) { municipality(code: $code) { id name kpis(first: 2) { totalCount } } }`,
    variables: { code },
  });
  await client.query({
    query: gql`query($codes: [ID!]) { kpis(first: 1, filter: { municipalityCodes: $codes }) {
      nodes { id municipality { id nameEn prefecture { id name } } }
    } }`,
    variables: { codes: [code] },
  });
  const text = `query($code: ID!) {
    municipality(code: $code) { id name nameEn prefecture { id name } kpis(first: 2) { totalCount } }
  }`;
  const before = sent.length;
  const { data } = await client.query({
    query: gql(text),
    variables: { code },
    fetchPolicy: 'cache-only',
  });
  equal(sent.length, before);
  deepEqual(plain(data), await ask(text, { code }));
  const records = Object.keys(client.extract() as object);
  deepEqual(
    records.filter((key) => key.startsWith('Municipality:')),
    [`Municipality:municipality/${code}`],
  );
});

test('a record that was read in a list is found by its id', async () => {
  const client = usual();
  const list = gql`{ kpis(first: 1) { nodes { id name } } }`;
  const { data } = await client.query<{ kpis: { nodes: { id: string; name: string }[] } }>({
    query: list,
  });
  const [kpi] = data?.kpis.nodes ?? [];
  ok(kpi);
  const id = client.cache.identify({ __typename: 'Kpi', id: kpi.id });
  const found = client.readFragment<{ name: string }>({
    id: id ?? '',
    fragment: gql`fragment K on Kpi { name }`,
  });
  equal(found?.name, kpi.name);
});

/** The cache that docs/clients.md shows, empty. */
async function shown(): Promise<InMemoryCache> {
  const steps = recipesOf(PAGE).find(({ title }) => title === 'Apollo Client 4')?.steps ?? [];
  const step = steps.find((one) => 'file' in one && one.file === 'cache.ts');
  ok(step && 'file' in step);
  const file = join(freshFolder(), step.file);
  writeFileSync(file, step.text.replaceAll('http://localhost:4000', ORIGIN));
  return (await import(file)).cache;
}

test('the cache of docs/clients.md matches fragments on Node with every type that has it', async () => {
  const client = usual(await shown());
  const query = gql`query($ids: [ID!]!) { nodes(ids: $ids) { ...One } } fragment One on Node { id __typename }`;
  const { kpis, indicators } = await ask(
    '{ kpis(first: 2) { nodes { id } } indicators(first: 2) { nodes { id } } }',
  );
  const ids = [...kpis.nodes, ...indicators.nodes, { id: `municipality/${code}` }].map(
    ({ id }) => id,
  );
  await client.query({ query, variables: { ids } });
  const { data } = await client.query<{ nodes: { id: string }[] }>({
    query,
    variables: { ids },
    fetchPolicy: 'cache-only',
  });
  deepEqual(
    data?.nodes.map(({ id }) => id),
    ids,
  );
});

test('the cache of docs/clients.md joins what two queries say of a part that has no id', async () => {
  const client = usual(await shown());
  for (const fields of ['unit', 'release indicator { id }']) {
    await client.query({ query: gql(`{ compare(indicator: "ふるさと納税") { ${fields} } }`) });
  }
  const both = '{ compare(indicator: "ふるさと納税") { unit release indicator { id } } }';
  const { data } = await client.query({ query: gql(both), fetchPolicy: 'cache-only' });
  deepEqual(plain(data), await ask(both));
});

test('the cache of docs/clients.md joins the pages of a list', async () => {
  const client = usual(await shown());
  const query = gql`query($code: ID!, $after: String) {
    municipality(code: $code) { id kpis(first: 2, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage endCursor }
    } }
  }`;
  const watched = client.watchQuery<Kpis>({ query, variables: { code } });
  const watching = watched.subscribe(() => undefined);
  const { data: page } = await client.query<Kpis>({ query, variables: { code } });
  const after = page?.municipality.kpis.pageInfo.endCursor;
  await watched.fetchMore({ variables: { code, after } });
  watching.unsubscribe();
  const joined = client.readQuery<Kpis>({ query, variables: { code } });
  const { municipality } = await ask(
    '{ municipality(code: "122360") { kpis(first: 4) { nodes { id } } } }',
  );
  deepEqual(
    joined?.municipality.kpis.edges.map(({ node }) => node.id),
    municipality.kpis.nodes.map(({ id }: { id: string }) => id),
  );
});

interface Kpis {
  municipality: {
    kpis: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
  };
}

test('a persisted query goes by GET and its hash alone, and may be kept', async () => {
  const link = () =>
    new PersistedQueryLink({
      sha256: async (text) =>
        Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString(
          'hex',
        ),
      useGETForHashedQueries: true,
    }).concat(new HttpLink({ uri: ENDPOINT }));
  const query = gql`query persisted($code: ID!) { municipality(code: $code) { id nameEn } }`;
  const answers = [];
  const statuses = [];
  for (let i = 0; i < 2; i++) {
    const client = new ApolloClient({ link: link(), cache: new InMemoryCache() });
    const before = sent.length;
    answers.push((await client.query({ query, variables: { code } })).data);
    const asked = sent.slice(before);
    statuses.push(asked.length);
    const [hashed] = asked;
    equal(hashed?.method, 'GET');
    equal(hashed?.url.searchParams.has('query'), false);
  }
  // Told once that its hash is unknown, then no more.
  deepEqual(statuses, [2, 1]);
  deepEqual(answers[0], answers[1]);
  ok(sent.at(-1)?.cacheControl?.startsWith('public'));
});

test('an error comes with its code', async () => {
  const { error } = await usual().query({
    query: gql`{ compare(indicator: "ない") { unit } }`,
    errorPolicy: 'all',
  });
  ok(CombinedGraphQLErrors.is(error));
  equal(error.errors[0]?.extensions?.code, 'UNKNOWN_INDICATOR');
});

test('nothing was said on the console', () => {
  deepEqual(said, []);
});

/** Without the names of types, which the cache wants. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one) => (key === '__typename' ? undefined : one));
