import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../src/graphql/schema.js';
import { compact } from '../../web/lib/operation.js';
import { type Api, openApi } from '../api.js';

const FOLDER = 'schema/queries/web';
const QUERIES = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

/** What a page asks for in each of them: the most that it ever does. */
const VARIABLES: Record<string, Record<string, unknown>> = {
  'compare.graphql': { indicator: 'furusato-nozei.amount', language: 'JA' },
  'cell-sources.graphql': { indicator: 'furusato-nozei.amount' },
  'figure.graphql': {
    indicator: 'furusato-nozei.amount',
    municipality: '122360',
    years: { from: 2021, to: 2021 },
    language: 'JA',
  },
  'figure-years.graphql': { indicator: 'furusato-nozei.amount' },
  'find-all.graphql': { query: '市', types: null, first: 100 },
  'find-indicators.graphql': { query: 'ふるさと納税' },
  'find-towns.graphql': { query: '市' },
  'indicator.graphql': {
    id: 'furusato-nozei.amount',
    indicator: 'furusato-nozei.amount',
    language: 'JA',
  },
  'kpi-table.graphql': { code: '122360', language: 'JA' },
  'policy-detail.graphql': { id: 'katori/policy/6-1' },
  'source.graphql': { id: 'katori/document/second-comprehensive-plan-late', language: 'JA' },
  'sources.graphql': { language: 'JA' },
  'town-kpis.graphql': { code: '122360', language: 'JA' },
  'town-partners.graphql': { code: '122360' },
  'town-plans.graphql': { code: '122360' },
  'town-policies.graphql': { code: '122360' },
  'town-statistics.graphql': { code: '122360' },
  'town.graphql': { code: '122360', language: 'JA' },
};

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe.each(QUERIES)('$file', ({ file, text }) => {
  test('fits the schema, also as it is sent', () => {
    expect(validate(schema(), parse(text))).toEqual([]);
    expect(parse(compact(text), { noLocation: true })).toEqual(parse(text, { noLocation: true }));
  });

  test('is answered within the public limits', async () => {
    const { errors, extensions } = await api.ask(compact(text), VARIABLES[file]);
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toBeLessThanOrEqual(10_000);
  });
});

test('the types of the queries are those of the schema (npm run web:types)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/web-types.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
