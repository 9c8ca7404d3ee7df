import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Api, openApi } from './api.js';
import { FROZEN } from './frozen-seeds.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Row {
  municipality: { name: string };
  kpi: { name: string } | null;
  statistic: { label: string } | null;
  relatedPolicies: { title: string; isReprint: boolean }[];
}

async function rowsOf(indicator: string, first = '', towns = ''): Promise<Row[]> {
  const { data, errors } = await api.ask(`{
    compare(indicator: "${indicator}"${towns}) {
      rows {
        municipality { name } kpi { name } statistic { label }
        relatedPolicies${first} { title isReprint }
      }
    }
  }`);
  expect(errors).toBeUndefined();
  return data.compare.rows;
}

const titles = (row: Row | undefined) => row?.relatedPolicies.map(({ title }) => title);
const bare = (rows: Row[], town: string) =>
  rows.find(({ municipality, kpi, statistic }) => municipality.name === town && !kpi && !statistic);

interface PolicySeed {
  title: string;
  themes?: string[];
  reprint?: boolean;
  reprintOf?: string;
  children?: PolicySeed[];
}

/** The policies on a theme in a town's file, as they stand there, without reprints. */
function titlesInSeeds(slug: string, theme: string): string[] {
  const walk = (policies: PolicySeed[] = []): PolicySeed[] =>
    policies.flatMap((policy) => [policy, ...walk(policy.children)]);
  const file = parse(readFileSync(`${FROZEN}/municipalities/${slug}/policies.yaml`, 'utf8'));
  return walk(file.policies)
    .filter(({ themes, reprint, reprintOf }) => themes?.includes(theme) && !reprint && !reprintOf)
    .map(({ title }) => title);
}

describe('relatedPolicies of 移住者数', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await rowsOf('移住者数');
  });

  test('lists what 美祢市 does about migration, where its documents print no figure', () => {
    const wanted = titlesInSeeds('mine', 'migration');
    expect(wanted).toContain('住環境の整備と定住促進');
    expect(titles(bare(rows, '美祢市'))).toEqual(wanted);
  });

  test('lists none for 香取市, which prints the figure, nor beside official figures', () => {
    const withFigures = rows.filter(({ kpi, statistic }) => kpi || statistic);
    expect(withFigures.map(({ municipality }) => municipality.name)).toContain('香取市');
    expect(bare(rows, '香取市')).toBeUndefined();
    expect(withFigures.flatMap(({ relatedPolicies }) => relatedPolicies)).toEqual([]);
  });
});

describe('relatedPolicies', () => {
  test('stand in the order of the documents, without reprints', async () => {
    const rows = await rowsOf('LINE友だち', '(first: 100)');
    const wanted = titlesInSeeds('yamaguchi', 'digital');
    expect(wanted.length).toBeGreaterThan(5);
    const row = bare(rows, '山口市');
    expect(titles(row)).toEqual(wanted);
    expect(row?.relatedPolicies.some(({ isReprint }) => isReprint)).toBe(false);
  });

  test('are the first 20, or as many as asked for, of each town', async () => {
    const all = titlesInSeeds('yamaguchi', 'community');
    expect(all.length).toBeGreaterThan(20);
    for (const [first, count] of [
      ['', 20],
      ['(first: null)', 20],
      ['(first: 1)', 1],
      ['(first: 100)', all.length],
    ] as const) {
      const rows = await rowsOf('自治会等加入率', first);
      expect(titles(bare(rows, '山口市'))).toEqual(all.slice(0, count));
      expect(titles(bare(rows, '美祢市'))).toEqual(
        titlesInSeeds('mine', 'community').slice(0, count),
      );
    }
  });

  test('are those that policies(filter: {theme}) gives', async () => {
    const [row] = await rowsOf('自治会等加入率', '(first: 100)', ', municipalities: ["352136"]');
    const { data } = await api.ask(
      '{ policies(first: 100, filter: { theme: "community", municipalityCodes: ["352136"] }) { nodes { title isReprint } } }',
    );
    expect(row?.relatedPolicies).toEqual(
      data.policies.nodes.filter(({ isReprint }: { isReprint: boolean }) => !isReprint),
    );
  });

  test.each([0, -1, 101])('a page of %i is refused', async (first) => {
    const { errors } = await api.ask(
      `{ compare(indicator: "移住者数", municipalities: ["122360"]) { rows { relatedPolicies(first: ${first}) { title } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  test('take one statement for all towns', async () => {
    const count = async (field: string, towns: string) => {
      api.statements.length = 0;
      await api.ask(`{ compare(indicator: "移住者数"${towns}) { rows { match ${field} } } }`);
      return api.statements.length;
    };
    for (const towns of [', municipalities: ["352136"]', '', ', among: { prefectureCode: "46" }']) {
      const more = await count('relatedPolicies { title }', towns);
      expect(more - (await count('', towns))).toBe(1);
    }
  });
});
