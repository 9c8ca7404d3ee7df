import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { schema as publicSchema } from '../src/graphql/schema.js';
import { type Api, openApi } from './api.js';
import { pagedLists } from './lists-of-schema.js';
import { type Edge, walk } from './walk-list.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The groups that a row is of, as the API shows it. */
interface Keys {
  select: string;
  of(edge: Edge): readonly (string | number | null | undefined)[];
}

const ofNode = (select: string, of: (node: Edge) => Edge): Keys => ({
  select: `node { ${select} }`,
  of: ({ node }) => [of(node)].flat(),
});
const named = (name: string) => ofNode(name, (node) => node[name]);
const attained = (what: string, of: (attainment: Edge) => Edge): Keys =>
  ofNode(`attainment { ${what} }`, ({ attainment }) => of(attainment));
const town = ofNode('municipality { code }', ({ municipality }) => municipality?.code);
const indicator = ofNode('indicator { id }', (node) => node.indicator.id);
const yearOfDate = ofNode('date', ({ date }) => date?.slice(0, 4));
/** An observation names its indicator by what it is of. */
const seriesOf = (what: string) =>
  `kpi { indicator { ${what} } } statistic { indicator { ${what} } }`;
const series = ({ kpi, statistic }: Edge) => (kpi ?? statistic).indicator;

/** By the name of the list and of the grouping. */
const KEYS: Record<string, Record<string, Keys>> = {
  Municipality: {
    PREFECTURE: ofNode('prefecture { code }', ({ prefecture }) => prefecture.code),
    KIND: named('kind'),
  },
  SourceDocument: {
    MUNICIPALITY: town,
    PUBLISHER: named('publisher'),
    YEAR: yearOfDate,
    EXTENT: named('extent'),
  },
  Plan: {
    MUNICIPALITY: town,
    KIND: named('kind'),
    STATUS: named('status'),
    THEME: ofNode('themes { id }', ({ themes }) => themes.map(({ id }: Edge) => id)),
    START_FISCAL_YEAR: ofNode(
      'period { startFiscalYear }',
      ({ period }) => period?.startFiscalYear,
    ),
    END_FISCAL_YEAR: ofNode('period { endFiscalYear }', ({ period }) => period?.endFiscalYear),
  },
  Policy: {
    MUNICIPALITY: town,
    THEME: ofNode('themes { id }', ({ themes }) => themes.map(({ id }: Edge) => id)),
    SDG_GOAL: named('sdgGoals'),
    STATUS: named('status'),
    LEVEL: named('levelLabel'),
    PLAN: ofNode('plan { id }', ({ plan }) => plan.id),
    LEAD_DEPARTMENT: named('leadDepartments'),
  },
  Indicator: { THEME: ofNode('theme { id }', ({ theme }) => theme.id), UNIT: named('unit') },
  Observation: {
    MUNICIPALITY: town,
    INDICATOR: ofNode(seriesOf('id'), (node) => series(node).id),
    THEME: ofNode(seriesOf('theme { id }'), (node) => series(node).theme.id),
    YEAR: named('year'),
    MEASURE: named('measure'),
    MISSING: named('missing'),
  },
  Kpi: {
    MUNICIPALITY: town,
    INDICATOR: indicator,
    THEME: ofNode('indicator { theme { id } }', (node) => node.indicator.theme.id),
    DIRECTION: named('direction'),
    REACHED: attained('reached', ({ reached }) =>
      reached === null ? 'OPEN' : reached ? 'REACHED' : 'NOT_REACHED',
    ),
    REACHED_REASON: attained('reachedReasonCode', (one) => one.reachedReasonCode),
    MISSING: attained('missing', ({ missing }) => missing),
    TARGET_YEAR: attained('targetYear', ({ targetYear }) => targetYear),
  },
  StatisticSeries: {
    MUNICIPALITY: town,
    INDICATOR: indicator,
    THEME: ofNode('indicator { theme { id } }', (node) => node.indicator.theme.id),
  },
  Fact: { READING: ofNode('evidence { reading }', ({ evidence }) => evidence.reading) },
  Partnership: {
    MUNICIPALITY: town,
    KIND: named('kind'),
    STATUS: named('status'),
    YEAR: yearOfDate,
  },
  SisterCity: {
    MUNICIPALITY: town,
    COUNTRY: named('country'),
    KIND: named('kind'),
    STATUS: named('status'),
    YEAR: yearOfDate,
    RECIPROCITY: named('reciprocity'),
  },
  Discrepancy: { MUNICIPALITY: town, INDICATOR: indicator, YEAR: named('year') },
  Correction: {
    MUNICIPALITY: {
      select: 'node { record { ... on Observation { municipality { code } } } }',
      of: ({ node }) => [node.record.municipality?.code],
    },
    FIELD: named('field'),
    YEAR: ofNode('since', ({ since }) => since.slice(0, 4)),
  },
  Search: { TYPE: { select: 'type', of: ({ type }) => [type] } },
};

const groupingsOf = (list: string): string[] => {
  const type = publicSchema().getType(`${list}Grouping`);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};

interface Group {
  key: string | null;
  label: string;
  labelEn: string;
  count: number;
  reason: string | null;
}

describe.each(pagedLists())('the facets of $name', (list) => {
  const groupings = groupingsOf(list.of);

  test.each(list.narrowed)('are those of its rows, for each grouping (%s)', async (args) => {
    expect(groupings.length).toBeGreaterThan(0);
    const counted = groupings.map(
      (by) => `${by}: facets(by: ${by}, first: 100) {
        groupCount groups { key label labelEn count reason }
      }`,
    );
    const given = ['first: 1', args].filter(Boolean).join(', ');
    const { data, errors } = await api.ask(
      `{ ${list.ask(`list: ${list.field}(${given}) { ${counted.join(' ')} }`)} }`,
    );
    expect(errors).toBeUndefined();
    const facets = (data.parent ?? data).list;
    const keysOf = (by: string) => {
      const keys = KEYS[list.of]?.[by];
      if (!keys) throw new Error(`say in KEYS what ${list.of} is counted by: ${by}`);
      return keys;
    };
    const select = groupings.map((by) => keysOf(by).select).join(' ');
    const edges = await walk(api, list, { first: 100, args: [args], select });
    for (const by of groupings) {
      const keys = keysOf(by);
      const rows = new Map<string | null, number>();
      for (const edge of edges) {
        const of = keys
          .of(edge)
          .map((key) => (key === undefined || key === null ? null : `${key}`));
        for (const key of of.length > 0 ? of : [null]) rows.set(key, (rows.get(key) ?? 0) + 1);
      }
      const groups: Group[] = facets[by].groups;
      const whole = rows.size - (rows.has(null) ? 1 : 0);
      expect([by, facets[by].groupCount]).toEqual([by, whole]);
      for (const { key, count, label, labelEn, reason } of groups) {
        expect([by, key, count]).toEqual([by, key, rows.get(key)]);
        expect([label, labelEn].every((text) => text.length > 0)).toBe(true);
        expect(reason === null).toBe(key !== null);
      }
      expect(groups).toHaveLength(Math.min(100, whole) + (rows.has(null) ? 1 : 0));
      const sizes = groups.filter(({ key }) => key !== null).map(({ count }) => count);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

test('the groups behind the first ones are counted, and those in none always shown', async () => {
  const { data } = await api.ask(`{ plans(first: 1) {
    totalCount facets(by: END_FISCAL_YEAR, first: 1) { groupCount groups { key label count reason } }
  } }`);
  const { groupCount, groups } = data.plans.facets;
  expect(groupCount).toBeGreaterThan(1);
  expect(groups).toHaveLength(2);
  expect(groups[1]).toMatchObject({ key: null, label: '記載なし', reason: 'NOT_PRINTED' });
});

test('groups are worked out where they are asked for alone, once for all parents', async () => {
  const ask = async (codes: readonly string[], inside: string) => {
    api.statements.length = 0;
    const { errors } = await api.ask(
      `query ($codes: [ID!]) { municipalities(filter: { codes: $codes }) { nodes { policies(first: 2) { ${inside} } } } }`,
      { codes },
    );
    expect(errors).toBeUndefined();
    return api.statements.length;
  };
  const [one, five] = [['122360'], ['122360', '352039', '352136', '462012', '462187']];
  const facets = 'facets(by: THEME) { groups { key count } }';
  const plain = await ask(five, 'nodes { id }');
  expect(await ask(five, facets)).toBe(plain + 1);
  expect(await ask(one, facets)).toBe(plain + 1);
  expect(await ask(five, `${facets} totalCount again: totalCount`)).toBe(plain + 2);
});

test('what groups cost is counted', async () => {
  const cost = async (inside: string) =>
    (await api.ask(`{ plans(first: 1) { ${inside} } }`)).extensions?.cost ?? 0;
  expect(await cost('facets(by: KIND, first: 10) { groupCount }')).toBeGreaterThan(50);
  const groups = (first: number) => cost(`facets(by: KIND, first: ${first}) { groups { key } }`);
  expect((await groups(100)) - (await groups(10))).toBe(90);
});
