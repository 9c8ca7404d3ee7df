import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  getRequest,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import { freshFolder } from './fresh-folder.js';
import { ask, ENDPOINT, ORIGIN, overhear } from './server.js';

const said = overhear();
const root = freshFolder();
const code = '122360';

const SOURCE = `
import { graphql } from 'relay-runtime';
graphql\`query townQuery($code: ID!) { municipality(code: $code) { id ...town_kpis ...town_name } }\`;
graphql\`
  fragment town_name on Municipality @refetchable(queryName: "townNameQuery") { nameEn }
\`;
graphql\`
  fragment town_kpis on Municipality
  @refetchable(queryName: "townKpisQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    kpis(first: $count, after: $cursor) @connection(key: "town_kpis") { edges { node { id } } }
  }
\`;
graphql\`
  query townSearchQuery($words: String!, $cursor: String) {
    search(query: $words, first: 5, after: $cursor) @connection(key: "town_search") {
      edges { node { __typename ... on Node { id } } }
    }
  }
\`;
`;
const config = {
  src: '.',
  schema: './schema.graphql',
  language: 'typescript',
  eagerEsModules: true,
};

before(async () => {
  const schema = await fetch(`${ORIGIN}/schema.graphql`);
  writeFileSync(join(root, 'schema.graphql'), await schema.text());
  writeFileSync(join(root, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(root, 'town.ts'), SOURCE);
  const { status, stdout, stderr } = spawnSync('npx relay-compiler', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  equal(status, 0, `${stdout}${stderr}`);
});

/** What the compiler made of an operation or a fragment. */
const made = async <Artifact>(name: string): Promise<Artifact> =>
  (await import(join(root, '__generated__', `${name}.graphql.ts`))).default;

const usual = () =>
  new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(ENDPOINT, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
  });

/** Asks for an operation and keeps its answer in the store; gives what a component would read of it. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
async function run(environment: Environment, name: string, variables: Variables): Promise<any> {
  const operation = createOperationDescriptor(
    getRequest(await made<ConcreteRequest>(name)),
    variables,
  );
  environment.retain(operation);
  await environment.execute({ operation }).toPromise();
  return environment.lookup(operation.fragment).data;
}

/** What a fragment reads of the record that a query gave. */
async function read<Data>(environment: Environment, name: string, record: unknown): Promise<Data> {
  const selector = getSingularSelector(await made<ReaderFragment>(name), record);
  ok(selector);
  return environment.lookup(selector).data as Data;
}

interface Kpis {
  kpis: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
}

test('@refetchable asks for a town again by its id', async () => {
  const environment = usual();
  const { municipality } = await run(environment, 'townQuery', { code });
  const { node } = await run(environment, 'townNameQuery', { id: municipality.id });
  const wanted = await ask('{ municipality(code: "122360") { id nameEn } }');
  deepEqual(await read(environment, 'town_name', node), wanted.municipality);
});

test('@connection joins the pages of a list, the second asked for by the id of the town', async () => {
  const environment = usual();
  const { municipality } = await run(environment, 'townQuery', { code });
  const first = await read<Kpis>(environment, 'town_kpis', municipality);
  equal(first.kpis.edges.length, 2);
  const { endCursor: cursor } = first.kpis.pageInfo;
  await run(environment, 'townKpisQuery', { id: municipality.id, count: 2, cursor });
  const both = await read<Kpis>(environment, 'town_kpis', municipality);
  const wanted = await ask('{ municipality(code: "122360") { kpis(first: 4) { nodes { id } } } }');
  deepEqual(
    both.kpis.edges.map(({ node }) => node.id),
    wanted.municipality.kpis.nodes.map(({ id }: { id: string }) => id),
  );
});

test('a search is a connection of records of many types', async () => {
  const { search } = await run(usual(), 'townSearchQuery', { words: '香取市' });
  const wanted = await ask(
    '{ search(query: "香取市", first: 5) { nodes { ... on Node { id } } } }',
  );
  deepEqual(
    search.edges.map(({ node }: { node: { id: string } }) => ({ id: node.id })),
    wanted.search.nodes,
  );
});

test('nothing was said on the console', () => {
  deepEqual(said, []);
});
