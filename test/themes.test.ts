import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Api, openApi } from './api.js';
import { FROZEN } from './frozen-seeds.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

test('themes are those of the seeds, in their order, and each is found by its id', async () => {
  const { themes } = parse(readFileSync(`${FROZEN}/themes.yaml`, 'utf8'));
  const { data } = await api.ask('{ themes { id name nameEn } }');
  expect(data.themes).toEqual(themes);
  for (const { id, name } of themes) {
    const one = await api.ask(`{ theme(id: "${id}") { name } }`);
    expect(one.data).toEqual({ theme: { name } });
  }
  expect((await api.ask('{ theme(id: "nobody") { id } }')).data).toEqual({ theme: null });
});

test('a theme counts as many records as the lists that it narrows', async () => {
  const { data } = await api.ask(
    '{ themes { id counts { indicators kpis statistics observations policies } } }',
  );
  const filled = { indicators: 0, kpis: 0, policies: 0 };
  for (const { id, counts } of data.themes) {
    const lists = ['indicators', 'kpis', 'policies'] as const;
    const asked = await api.ask(
      `{ ${lists.map((list) => `${list}(filter: { theme: "${id}" }) { totalCount }`).join(' ')} }`,
    );
    for (const list of lists) {
      expect([id, list, counts[list]]).toEqual([id, list, asked.data[list].totalCount]);
      filled[list] += counts[list];
    }
  }
  for (const count of Object.values(filled)) expect(count).toBeGreaterThan(0);
});

test('every figure and series of official statistics is counted under one theme', async () => {
  const { data } = await api.ask(
    '{ observations { totalCount } themes { counts { statistics observations } } }',
  );
  const sum = (of: 'statistics' | 'observations'): number =>
    data.themes.reduce((all: number, { counts }: never) => all + Number(counts[of]), 0);
  expect(sum('observations')).toBe(data.observations.totalCount);
  const towns = await api.ask(
    '{ municipalities(first: 100, filter: { hasPlanMaterial: true }) { nodes { statistics { id } } } }',
  );
  const series = towns.data.municipalities.nodes.flatMap(
    ({ statistics }: { statistics: unknown[] }) => statistics,
  );
  expect(sum('statistics')).toBe(series.length);
});

test('the themes of many policies are read with one statement, and are those of the seeds', async () => {
  const ask = async (first: number) => {
    api.statements.length = 0;
    const { data } = await api.ask(
      `{ policies(first: ${first}, filter: { theme: "migration" }) { nodes { themes { id } } } }`,
    );
    return { nodes: data.policies.nodes, statements: api.statements.length };
  };
  const few = await ask(2);
  const many = await ask(100);
  expect(many.nodes.length).toBeGreaterThan(few.nodes.length);
  expect(many.statements).toBe(few.statements);
  for (const { themes } of many.nodes) expect(themes).toContainEqual({ id: 'migration' });
});
