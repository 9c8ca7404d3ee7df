import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ActualSource, Measure, MissingReason, ObsStatus } from '../../../src/domain/vocabulary.js';
import { type Api, openApi } from '../../api.js';
import { alwaysIn, type Random } from '../../random.js';

/** A figure as the view of all shows it, with the theme of its indicator. */
interface Figure {
  municipalityCode: string;
  indicatorId: string;
  theme: string;
  year: number | null;
  measure: string;
  missing: string | null;
  obsStatus: string;
  kpiId: string | null;
}

let api: Api;
let all: Figure[];
beforeAll(async () => {
  api = await openApi();
  all = await api.db.query(
    'SELECT o.*, i."theme" FROM "observation" o JOIN "indicator" i ON i."id" = o."indicatorId"',
  );
});
afterAll(() => api.close());

/** What figures can be counted by, and what each says of it. */
const GROUPS: Record<string, (figure: Figure) => string | number | null> = {
  MUNICIPALITY: ({ municipalityCode }) => municipalityCode,
  INDICATOR: ({ indicatorId }) => indicatorId,
  THEME: ({ theme }) => theme,
  YEAR: ({ year }) => year,
  MEASURE: ({ measure }) => measure,
  MISSING: ({ missing }) => missing,
};

/** A filter of a few conditions, as variables of a query, and what it says of a figure. */
function randomFilter({ integer, pick, list, shuffle }: Random) {
  const some = (words: object) => list(3, () => pick(Object.keys(words)));
  const like = pick(all);
  const from = pick([null, integer(2010, 2024)]);
  const to = pick([null, (from ?? 2015) + integer(0, 8)]);
  const [measures, missing, obsStatus] = [some(Measure), some(MissingReason), some(ObsStatus)];
  const towns = [like.municipalityCode, ...list(3, () => pick(all).municipalityCode)];
  const source = pick(Object.keys(ActualSource));
  const conditions: [given: object, lets: (figure: Figure) => boolean][] = [
    [{ municipalityCodes: towns }, (one) => towns.includes(one.municipalityCode)],
    [{ indicator: like.indicatorId }, (one) => one.indicatorId === like.indicatorId],
    [{ theme: like.theme }, (one) => one.theme === like.theme],
    [{ measures }, (one) => measures.includes(one.measure)],
    [{ missing }, (one) => one.missing !== null && missing.includes(one.missing)],
    [{ obsStatus }, (one) => obsStatus.includes(one.obsStatus)],
    [{ source }, (one) => (source === 'PLAN') === (one.kpiId !== null)],
    [
      { years: { from, to } },
      ({ year }) =>
        (from === null && to === null) ||
        (year !== null && year >= (from ?? year) && year <= (to ?? year)),
    ],
  ];
  const asked = shuffle(conditions).slice(0, integer(1, 4));
  return {
    filter: Object.assign({}, ...asked.map(([given]) => given)),
    lets: (figure: Figure) => asked.every(([, lets]) => lets(figure)),
    indicator: like.indicatorId,
  };
}

const FACETS = Object.keys(GROUPS)
  .map((by) => `${by}: facets(by: ${by}, first: 100) { groupCount groups { key count } }`)
  .join(' ');
const LIST = `(first: 1, filter: $filter) { totalCount ${FACETS} }`;

/** The counts of some figures as an answer has them, groups in the order of their keys. */
const counted = (figures: readonly Figure[]) => ({
  totalCount: figures.length,
  ...Object.fromEntries(
    Object.entries(GROUPS).map(([by, keyOf]) => {
      const counts = new Map<string | null, number>();
      for (const figure of figures) {
        const key = keyOf(figure)?.toString() ?? null;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [by, { groupCount: counts.size - Number(counts.has(null)), groups: counts }];
    }),
  ),
});

// biome-ignore lint/suspicious/noExplicitAny: answers have many shapes
const told = ({ totalCount, ...groups }: any) => ({
  totalCount,
  ...Object.fromEntries(
    Object.keys(GROUPS).map((by) => [
      by,
      {
        groupCount: groups[by].groupCount,
        groups: new Map(
          groups[by].groups.map(({ key, count }: { key: string; count: number }) => [key, count]),
        ),
      },
    ]),
  ),
});

test('of any filter totals and groups are what counting each figure gives', async () => {
  let found = 0;
  await alwaysIn(60, async (random) => {
    const { filter, lets, indicator } = randomFilter(random);
    const { data, errors } = await api.ask(
      `query ($filter: ObservationFilter, $id: ID!) {
        observations${LIST}
        indicator(id: $id) { observations${LIST} }
      }`,
      { filter, id: indicator },
    );
    expect({ filter, errors }).toEqual({ filter, errors: undefined });
    const figures = all.filter(lets);
    const ofIndicator = figures.filter(({ indicatorId }) => indicatorId === indicator);
    expect(told(data.observations)).toEqual(counted(figures));
    expect(told(data.indicator.observations)).toEqual(counted(ofIndicator));
    if (ofIndicator.length > 0) found++;
  });
  expect(found).toBeGreaterThan(15);
});
