import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(async () => await api.close());

interface Case {
  /** "Indicator.kpis" */
  field: string;
  /** Many parents: what stands before their own selections. */
  parents: string;
  /** What the list of all calls a parent: a field of its filter, and its key in the parent. */
  by: [filter: string, key: string];
  /** A condition besides. */
  and: string;
  many?: boolean;
}

const HELD = 'municipalities(first: 100, filter: { hasPlanMaterial: true })';
const CASES: Case[] = [
  {
    field: 'Indicator.kpis',
    parents: 'indicators(first: 100)',
    by: ['indicator', 'id'],
    and: 'isMarkedKpi: true',
  },
  {
    field: 'Indicator.observations',
    parents: 'indicators(first: 100)',
    by: ['indicator', 'id'],
    and: 'measures: [TARGET], years: { from: 2020 }',
  },
  {
    field: 'Plan.kpis',
    parents: 'plans(first: 100)',
    by: ['planId', 'id'],
    and: 'indicator: "ふるさと納税"',
  },
  {
    field: 'Theme.indicators',
    parents: 'themes',
    by: ['theme', 'id'],
    and: 'text: "数"',
  },
  {
    field: 'Theme.policies',
    parents: 'themes',
    by: ['theme', 'id'],
    and: 'municipalityCodes: ["香取市"]',
  },
  {
    field: 'Country.sisterCities',
    parents: 'countries',
    by: ['country', 'code'],
    and: 'kind: SISTER',
  },
  {
    field: 'Municipality.plans',
    parents: HELD,
    by: ['municipalityCodes', 'code'],
    and: 'kind: GUIDELINE, status: PLANNED',
    many: true,
  },
  {
    field: 'Municipality.policies',
    parents: HELD,
    by: ['municipalityCodes', 'code'],
    and: 'priority: true',
    many: true,
  },
  {
    field: 'Municipality.kpis',
    parents: HELD,
    by: ['municipalityCodes', 'code'],
    and: 'theme: "wellbeing"',
    many: true,
  },
  {
    field: 'Municipality.partnerships',
    parents: HELD,
    by: ['municipalityCodes', 'code'],
    and: 'kind: COUNCIL',
    many: true,
  },
  {
    field: 'Municipality.sisterCities',
    parents: HELD,
    by: ['municipalityCodes', 'code'],
    and: 'status: CONCLUDED, dateFrom: "1980"',
    many: true,
  },
];

type Parent = Record<string, string> & { list: { nodes: { id: string }[] } };

describe.each(CASES)('$field', ({ field, parents, by: [name, key], and, many }) => {
  const list = field.split('.')[1];
  const asked = async (filter: string): Promise<Parent[]> => {
    const text = `{ all: ${parents} ${below(parents, `{ ${key} list: ${list}(first: 100${filter}) { nodes { id } } }`)} }`;
    const { data, errors } = await api.ask(text);
    expect(errors).toBeUndefined();
    return Array.isArray(data.all) ? data.all : data.all.nodes;
  };
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

  test.each([
    ['without a condition', ''],
    ['with one', and],
  ])('is what the list of all has of its parent, %s', async (_, condition) => {
    const found = await asked(condition ? `, filter: { ${condition} }` : '');
    const withRows = found.filter((parent) => parent.list.nodes.length > 0);
    expect(withRows.length).toBeGreaterThan(0);
    const shown = [...withRows.slice(0, 5), ...found.slice(0, 5)];
    for (const parent of shown) {
      const value = many ? `["${parent[key]}"]` : `"${parent[key]}"`;
      const { data } = await api.ask(
        `{ ${list}(first: 100, filter: { ${name}: ${value} ${condition} }) { nodes { id } } }`,
      );
      expect(idsOf(parent.list.nodes)).toEqual(idsOf(data[list as string].nodes));
    }
  });

  test('takes as many statements for many parents as for few', async () => {
    const statements = async (text: string) => {
      api.statements.length = 0;
      await api.ask(text);
      return api.statements.length;
    };
    const set = `{ list: ${list}(first: 3, filter: { ${and} }) { nodes { id } } }`;
    const few = parents.includes('(first: 100') ? parents.replace('100', '2') : parents;
    expect(await statements(`{ ${parents} ${below(parents, set)} }`)).toBe(
      await statements(`{ ${few} ${below(few, set)} }`),
    );
  });
});

const below = (parents: string, set: string) =>
  parents.includes('first:') ? `{ nodes ${set} }` : set;

test('a prefecture has its municipalities, an indicator its official series, town by town', async () => {
  const { data } = await api.ask(
    `{ prefecture(code: "46") { municipalities(first: 100, filter: { hasPlanMaterial: true }) { nodes { name } } }
       all: municipalities(first: 1, filter: { prefectureCode: "46" }) { totalCount }
       whole: prefecture(code: "46") { municipalities(first: 1) { totalCount } }
       indicator(id: "births") { statistics(filter: { municipalityCodes: ["鹿児島市", "霧島市"] }) { nodes { id municipality { name } } } } }`,
  );
  const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name);
  expect(names(data.prefecture.municipalities.nodes)).toEqual(['鹿児島市', '霧島市']);
  expect(data.whole.municipalities.totalCount).toBe(data.all.totalCount);
  const towns = data.indicator.statistics.nodes.map(
    ({ municipality }: { municipality: { name: string } }) => municipality,
  );
  expect(names(towns)).toEqual(['鹿児島市', '霧島市']);
});

test('a filter of a list that is wrong is told once, however many parents there are', async () => {
  const { errors } = await api.ask(
    '{ municipalities(first: 100) { nodes { plans(filter: { municipalityCodes: ["かとり市場"] }) { nodes { id } } } } }',
  );
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_MUNICIPALITY');
});
