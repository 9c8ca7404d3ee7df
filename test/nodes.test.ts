import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { NODE_TYPES, type NodeType, nodeId, nodeTypesOf } from '../src/domain/node-id.js';
import { schema as publicSchema } from '../src/graphql/schema.js';
import { loadSeeds } from '../src/ingest/load-seeds.js';
import { discrepancies } from '../src/releases/derive/discrepancies.js';
import { type Api, openApi } from './api.js';

let api: Api;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await openApi();
  schema = publicSchema();
});
afterAll(() => api.close());

/** The keys of the rows of each type, whatever their order. */
const TABLES: Record<NodeType, { table: string; key?: string }> = {
  Municipality: { table: 'municipality' },
  Prefecture: { table: 'prefecture', key: 'code' },
  Country: { table: 'country' },
  MunicipalityPlace: { table: 'place' },
  SourceDocument: { table: 'source_document' },
  Plan: { table: 'plan' },
  Policy: { table: 'policy' },
  Kpi: { table: 'kpi' },
  Observation: { table: 'observation' },
  StatisticSeries: { table: 'statistic_series' },
  Discrepancy: { table: 'discrepancy' },
  Correction: { table: 'correction' },
  Partnership: { table: 'partnership' },
  SisterCity: { table: 'sister_city' },
  Indicator: { table: 'indicator' },
  DefinitionSource: { table: 'definition_source' },
  Theme: { table: 'theme' },
};

async function idsOf(type: NodeType, most = 1_000_000): Promise<string[]> {
  const { table, key = 'id' } = TABLES[type];
  const rows = await api.db.query(`SELECT "${key}" AS key FROM "${table}" LIMIT ${most}`);
  return rows.map(({ key }: { key: string }) => nodeId(type, key));
}

const objectTypes = () =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
const namesOf = (types: readonly GraphQLObjectType[]) => types.map(({ name }) => name).sort();

describe('what has an identity', () => {
  test('is a Node, and has an id; a code of its own is an identity, too', () => {
    const withId = objectTypes().filter((type) => {
      const { id, code } = type.getFields();
      return id || String(code?.type) === 'ID!';
    });
    const nodes = objectTypes().filter((type) =>
      type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(namesOf(withId)).toEqual(namesOf(nodes));
    expect(namesOf(nodes)).toEqual([...NODE_TYPES].sort());
  });

  test('is found by a field of its own as by node', async () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    for (const type of NODE_TYPES) {
      const [id] = await idsOf(type, 1);
      const one = fields.find(
        ({ type: given, args }) =>
          String(given) === type && args.length === 1 && /^(id|code)$/.test(args[0]?.name ?? ''),
      );
      expect([type, one?.name]).not.toEqual([type, undefined]);
      const { data, errors } = await api.ask(
        `query ($id: ID!) { own: ${one?.name}(${one?.args[0]?.name}: $id) { __typename id } node(id: $id) { __typename id } }`,
        { id },
      );
      expect(errors).toBeUndefined();
      expect(data.own).toEqual({ __typename: type, id });
      expect(data.node).toEqual(data.own);
    }
  });
});

describe('an id', () => {
  test('is that of one record of the release alone, which node finds', async () => {
    const all = new Map<string, NodeType>();
    for (const type of NODE_TYPES) {
      for (const id of await idsOf(type)) {
        expect([id, all.get(id)]).toEqual([id, undefined]);
        all.set(id, type);
      }
    }
    const ids = [...all.keys()];
    const text = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    for (let from = 0; from < ids.length; from += 100) {
      const some = ids.slice(from, from + 100);
      const { data } = await api.ask(text, { ids: some });
      expect(data.nodes).toEqual(some.map((id) => ({ __typename: all.get(id), id })));
    }
  }, 60_000);

  test('of the seeds of today says by its form what it is of', () => {
    const { rows } = loadSeeds('seeds');
    const listed: Partial<Record<NodeType, readonly { id: string }[]>> = {
      SourceDocument: rows.sourceDocument,
      Plan: rows.plan,
      Policy: rows.policy,
      Kpi: rows.kpi,
      Observation: rows.observation,
      StatisticSeries: rows.statisticSeries,
      Discrepancy: discrepancies(rows),
      Partnership: rows.partnership,
      SisterCity: rows.sisterCity,
    };
    for (const [type, list] of Object.entries(listed)) {
      const others = list.filter(({ id }) => nodeTypesOf(id).join() !== type);
      expect([type, others]).toEqual([type, []]);
      expect(list.length).toBeGreaterThan(0);
    }
    const oneWord = [...rows.indicator, ...rows.definitionSource, ...rows.theme].map(
      ({ id }) => id,
    );
    expect(new Set(oneWord).size).toBe(oneWord.length);
  });
});

describe('nodes', () => {
  const TEXT = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

  test('keeps the order, says null for what nothing has, and answers twice where it is asked twice', async () => {
    const ids = ['prefecture/12', 'katori/plan/none', 'municipality/122360', 'x', 'prefecture/12'];
    const { data } = await api.ask(TEXT, { ids });
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      'prefecture/12',
      null,
      'municipality/122360',
      null,
      'prefecture/12',
    ]);
  });

  test('takes a hundred ids and no more', async () => {
    const ids = Array.from({ length: 101 }, () => 'prefecture/12');
    const { status, errors } = await api.ask(TEXT, { ids });
    expect([status, errors?.[0]?.message]).toEqual([400, 'ids must be at most 100 ids, not 101.']);
    const { data, extensions } = await api.ask(TEXT, { ids: ids.slice(1) });
    expect([data.nodes.length, extensions?.cost]).toEqual([100, 100]);
  });

  test('takes as many statements for fifty records of a type as for one', async () => {
    const ids = await idsOf('Kpi', 50);
    const counts: number[] = [];
    for (const some of [ids.slice(0, 1), ids]) {
      api.statements.length = 0;
      await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Kpi { plan { id } } } }', {
        ids: some,
      });
      counts.push(api.statements.length);
    }
    expect(counts).toEqual([2, 2]);
  });

  test('costs what the dearest of the types costs that an id can be of', async () => {
    const { extensions } = await api.ask(
      `{ nodes(ids: ["prefecture/12", "municipality/122360"]) {
        ... on Municipality { kpis(first: 30) { nodes { id } } } ... on Prefecture { name } } }`,
    );
    expect(extensions?.cost).toBe(2 + 2 + 2 * 30);
  });
});

describe('an id of a municipality', () => {
  test('is taken wherever its code is', async () => {
    const { data } = await api.ask(`{
      municipality(code: "municipality/122360") { id code }
      plans(filter: { municipalityCodes: ["municipality/122360"] }, first: 1) { nodes { municipality { code } } }
      compare(indicator: "転入者数", municipalities: ["municipality/122360"], measures: [ACTUAL]) {
        resolved { asked } rows { municipality { id } } }
    }`);
    expect(data.municipality).toEqual({ id: 'municipality/122360', code: '122360' });
    expect(data.plans.nodes[0].municipality.code).toBe('122360');
    expect(data.compare.resolved).toEqual([]);
    expect(data.compare.rows[0].municipality.id).toBe('municipality/122360');
  });
});

test.each([
  ['municipalities', 'prefectureCode', 'prefecture/12', '12'],
  ['sisterCities', 'country', 'country/IT', 'IT'],
])('an id of what has a code besides narrows %s as its code does', async (list, key, id, code) => {
  const { data } = await api.ask(
    `{ by: ${list}(filter: { ${key}: "${id}" }) { nodes { id } } as: ${list}(filter: { ${key}: "${code}" }) { nodes { id } } }`,
  );
  expect(data.by.nodes.length).toBeGreaterThan(0);
  expect(data.by).toEqual(data.as);
});
