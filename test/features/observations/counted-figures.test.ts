import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ObservationEntity } from '../../../src/db/entities/observation.entity.js';
import { type ReleaseInMemory, readRelease } from '../../../src/db/memory/release-in-memory.js';
import { page } from '../../../src/db/page.js';
import {
  OBSERVATION_ORDER,
  type ObservationFilter,
} from '../../../src/features/observations/observation.input.js';
import {
  observationsWanted,
  withYearsOf,
} from '../../../src/features/observations/observation.store.js';
import { type Answer, type Api, openApi } from '../../api.js';

let api: Api;
let memory: ReleaseInMemory;
beforeAll(async () => {
  api = await openApi();
  memory = await readRelease(api.db);
});
afterAll(() => api.close());

interface Figure {
  id: string;
  year: number | null;
  measure: string;
  missing: string | null;
  municipality: { code: string };
  kpi: Of | null;
  statistic: Of | null;
}
interface Of {
  indicator: { id: string; theme: { id: string } };
}

const OF = '{ indicator { id theme { id } } }';
const NODES = `nodes { id year measure missing municipality { code } kpi ${OF} statistic ${OF} }`;

/** What a figure is counted by. */
const KEYS: Record<string, (figure: Figure) => string | number | null> = {
  MUNICIPALITY: ({ municipality }) => municipality.code,
  INDICATOR: (figure) => seriesOf(figure).indicator.id,
  THEME: (figure) => seriesOf(figure).indicator.theme.id,
  YEAR: ({ year }) => year,
  MEASURE: ({ measure }) => measure,
  MISSING: ({ missing }) => missing,
};
const seriesOf = ({ kpi, statistic }: Figure) => (kpi ?? statistic) as Of;

async function listed(filter: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  let after: string | null = null;
  do {
    const text = `query ($after: String) {
      observations(first: 100, after: $after, filter: ${filter}) { ${NODES} pageInfo { hasNextPage endCursor } }
    }`;
    const { data }: Answer = await api.ask(text, { after });
    const { nodes, pageInfo } = data.observations;
    figures.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return figures;
}

describe.each([
  '{}',
  '{ source: PLAN }',
  '{ source: OFFICIAL }',
  '{ theme: "migration" }',
  '{ theme: "migration", source: OFFICIAL }',
  '{ indicator: "ふるさと納税" }',
  '{ indicator: "ふるさと納税", source: PLAN }',
  '{ indicator: "ふるさと納税", theme: "migration" }',
  '{ theme: "finance", measures: [TARGET, BASELINE] }',
  '{ years: { from: 2020, to: 2022 } }',
  '{ years: { to: 2019 }, source: PLAN }',
  '{ missing: [NOT_SET, NOT_MEASURED] }',
  '{ obsStatus: [P, M] }',
  '{ obsStatus: [A, P], source: PLAN }',
  '{ measures: [TARGET], missing: [NOT_SET] }',
  '{ measures: [] }',
  '{ municipalityCodes: ["香取市", "462012"], measures: [ACTUAL] }',
  '{ municipalityCodes: ["香取市"], years: { from: 2021 }, source: PLAN }',
  '{ municipalityCodes: ["香取市"], theme: "finance" }',
])('of the figures that %s lets through', (filter) => {
  test('totals and groups are those of the list', async () => {
    const figures = await listed(filter);
    const facets = Object.keys(KEYS).map(
      (by) => `${by}: facets(by: ${by}, first: 100) { groups { key count } }`,
    );
    const { data } = await api.ask(
      `{ observations(filter: ${filter}) { totalCount ${facets.join(' ')} } }`,
    );
    const { totalCount, ...groups } = data.observations;
    expect(totalCount).toBe(figures.length);
    for (const [by, keyOf] of Object.entries(KEYS)) {
      const counted = new Map<string | null, number>();
      for (const figure of figures) {
        const key = keyOf(figure)?.toString() ?? null;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
      const told = groups[by].groups.map(({ key, count }: { key: string; count: number }) => [
        key,
        count,
      ]);
      expect([by, new Map(told)]).toEqual([by, counted]);
    }
  });
});

test('years that have many figures are found without the index by year, and are the same', async () => {
  const request = { first: 30, after: null, order: null };
  const filter = { years: { from: 2020, to: 2022 } };
  const idsOf = async (counts: ReleaseInMemory['counts']) => {
    const wanted = observationsWanted(filter, { ...memory, counts });
    api.statements.length = 0;
    const { rows } = await page(api.db, ObservationEntity, request, wanted);
    return { ids: rows.map(({ id }) => id), sql: api.statements.join('\n') };
  };
  const few = await idsOf(memory.counts);
  const many = await idsOf({ ...memory.counts, ofYear: new Map([[2021, 1_000_000]]) });
  expect(few.ids).toHaveLength(30);
  expect(many.ids).toEqual(few.ids);
  expect(many.sql).toMatch(/\+ "row"\."year" >=/);
  expect(few.sql).not.toMatch(/\+ "row"\."year"/);
});

describe.each<[text: string, filter: ObservationFilter]>([
  ['{ measures: [BASELINE, TARGET] }', { measures: ['BASELINE', 'TARGET'] }],
  ['{ missing: [NOT_SET] }', { missing: ['NOT_SET'] }],
  ['{ obsStatus: [P], source: PLAN }', { obsStatus: ['P'], source: 'PLAN' }],
  [
    '{ measures: [ACTUAL], years: { from: 2021 } }',
    { measures: ['ACTUAL'], years: { from: 2021 } },
  ],
  ['{ missing: [NOT_SET], source: OFFICIAL }', { missing: ['NOT_SET'], source: 'OFFICIAL' }],
])('figures that %s lets through', (text, filter) => {
  test.each([null, 'ASC', 'DESC'] as const)(
    'are the same however many are expected: %s',
    async (direction) => {
      const order = direction && { ...OBSERVATION_ORDER.YEAR, direction };
      const idsOf = async (times: number) => {
        const cells = memory.counts.cells.map((cell) => ({
          ...cell,
          figures: times * cell.figures,
        }));
        const counted = { ...memory, counts: { ...memory.counts, cells } };
        const request = { first: 500, after: null, order: withYearsOf(filter, counted, order) };
        const wanted = observationsWanted(filter, counted, order);
        const { rows } = await page(api.db, ObservationEntity, request, wanted);
        return rows.map(({ id }) => id);
      };
      const few = await idsOf(1);
      expect(few).toHaveLength(Math.min(500, (await listed(text)).length));
      expect(await idsOf(1_000_000)).toEqual(few);
    },
  );
});
