import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { dataSource } from '../../../src/db/data-source.js';
import type { KpiEntity, KpiState } from '../../../src/db/entities/kpi.entity.js';
import { statedKpis } from '../../../src/releases/derive/kpi-states.js';
import { seedDatabase } from '../../../src/releases/seed.js';
import { type Answer, type Api, openApi, serve } from '../../api.js';
import { type Facts, factsOf } from '../../facts.js';
import { newFolder, removeFolders } from '../../ingest/seeds-folder.js';
import { openInvented } from '../../invented-figures.js';
import { type Figure, figure, official, plan, rowsOf, type Series } from './rows.js';

let api: Api;
let close: () => Promise<void>;
afterAll(removeFolders);

/** What the API says of every KPI, as the columns name it. */
async function statesSaid(): Promise<Standing[]> {
  const STATES = { true: 'REACHED', false: 'NOT_REACHED', null: 'OPEN' };
  const query = `query ($after: String) {
    kpis(first: 100, after: $after) {
      nodes { id attainment { reached reachedReasonCode missing targetYear } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const said: Standing[] = [];
  let after: string | null = null;
  for (;;) {
    const { kpis }: Answer['data'] = (await api.ask(query, { after })).data;
    for (const { id, attainment } of kpis.nodes) {
      const { reached, reachedReasonCode, missing, targetYear } = attainment;
      const state = STATES[String(reached) as keyof typeof STATES];
      said.push([id, state, reachedReasonCode, missing, targetYear]);
    }
    if (!kpis.pageInfo.hasNextPage) return said;
    after = kpis.pageInfo.endCursor;
  }
}

type Standing = [id: string, ...(string | number | null)[]];

const standing = (row: KpiEntity): Standing => [
  ...([row.id, row.targetState, row.reachedReason, row.targetMissing, row.targetYear] as const),
];

/** Whether a figure or words stand there. */
const prints = ({ figuresOf }: Facts, id: string, measure: string) =>
  (figuresOf.get(id) ?? []).some(
    (one) => one.measure === measure && (one.value !== null || one.missing === 'IN_WORDS'),
  );

describe('what KPIs are found by', () => {
  afterEach(() => close());

  async function openToday(): Promise<Api> {
    const url = `sqlite:${newFolder()}/today.sqlite`;
    const release = await seedDatabase('seeds', url);
    return serve(await dataSource(url, { readonly: true }).initialize(), release, []);
  }

  test.each([
    ['the frozen release', openApi],
    ['the seeds of today', openToday],
  ])('is what their attainments and figures say, in %s', async (_, open) => {
    api = await open();
    close = api.close;
    const facts = await factsOf(api.db);
    expect(facts.kpis.length).toBeGreaterThan(20);
    expect(await statesSaid()).toEqual(facts.kpis.map(standing));
    for (const { id, hasTarget, hasActual } of facts.kpis) {
      const printed = [prints(facts, id, 'TARGET'), prints(facts, id, 'ACTUAL')];
      expect([id, hasTarget, hasActual]).toEqual([id, ...printed]);
    }
  });

  test('is what attainments say of invented figures of all kinds, too', async () => {
    const invented = await openInvented();
    ({ api, close } = invented);
    const { kpis } = invented.facts;
    expect(await statesSaid()).toEqual(kpis.map(standing));
    const states = new Set(kpis.map(({ targetState }) => targetState));
    expect([...states].sort()).toEqual(['NOT_REACHED', 'OPEN', 'REACHED']);
    const missing = new Set(kpis.map(({ targetMissing }) => targetMissing));
    expect(missing.size).toBeGreaterThan(3);
  });
});

const target = (value: number | null, given: Figure = {}) =>
  figure(value, { measure: 'TARGET', ...given });

test.each<[string, Series[], Partial<KpiState>]>([
  [
    'a target and no more',
    [plan('a', [target(5)])],
    { hasTarget: true, hasActual: false, targetState: 'OPEN' },
  ],
  [
    'an actual value alone',
    [plan('a', [figure(5)])],
    { hasTarget: false, hasActual: true, targetState: 'OPEN' },
  ],
  [
    'printed absences',
    [plan('a', [target(null, { missing: 'NOT_SET' }), figure(null, { missing: 'NOT_MEASURED' })])],
    { hasTarget: false, hasActual: false, targetState: 'OPEN' },
  ],
  [
    'a target in words',
    [plan('a', [target(null, { missing: 'IN_WORDS', wanted: 'MAINTAIN', raw: '維持' })])],
    { hasTarget: true, hasActual: false, targetState: 'OPEN' },
  ],
  [
    'an official count of the year of its target',
    [plan('a', [target(5)], { facets: {} }), official('b', [figure(6)])],
    { hasTarget: true, hasActual: false },
  ],
])('%s is told', (_, series, wanted) => {
  const told = statedKpis(rowsOf(series), new Map()).find(({ id }) => id === 'a');
  expect(told).toMatchObject(wanted);
});

test('official figures of another town or concept say nothing of a target', () => {
  const up = [target(5, { raw: '5以上', comparator: 'AT_LEAST' })];
  const state = (...others: Series[]) =>
    statedKpis(rowsOf([plan('a', up), ...others]), new Map()).find(({ id }) => id === 'a')
      ?.targetState;
  const six = figure(6, { unit: '千円' });
  expect(state(official('b', [six]))).toBe('REACHED');
  expect(state(official('b', [six], { town: '122025' }))).toBe('OPEN');
  expect(state(official('b', [six], { indicator: 'furusato-nozei.count' }))).toBe('OPEN');
});
