import { describe, expect, test } from '@jest/globals';
import { findings } from '../../src/domain/comparability.js';
import { judge } from '../../src/domain/comparable-groups.js';
import type { Definition } from '../../src/domain/definition.js';
import { type Facets, UNPRINTED } from '../../src/domain/facets.js';
import { levelOf } from '../../src/domain/findings.js';
import { always } from '../random.js';

const series = (facets: Partial<Facets> = {}, given: Partial<Definition> = {}): Definition => ({
  indicator: 'visitors',
  match: 'EXACT',
  unit: '人',
  concept: { open: false, decides: [], denominator: null },
  breaks: [],
  table: null,
  facets: {
    ...UNPRINTED,
    countUnit: 'PERSON',
    aggregation: 'FLOW',
    period: 'FISCAL_YEAR',
    scope: 'ALL',
    measurer: 'MUNICIPALITY',
    ...facets,
  },
  ...given,
});

describe('judge', () => {
  test('puts series of one definition into one group and finds nothing', () => {
    expect(judge([series(), series(), series()])).toEqual({
      found: [],
      groups: [0, 0, 0],
      beside: [0, 0, 0],
    });
  });

  test('puts what calls for caution side by side, never into one group, and says which are concerned', () => {
    const { found, groups, beside } = judge([series(), series({ measurer: 'GOVERNMENT' })]);
    expect(groups).toEqual([0, 1]);
    expect(beside).toEqual([0, 0]);
    expect(found).toEqual([{ code: 'MEASURER_DIFFERS', level: 'WITH_CAUTION', about: [0, 1] }]);
  });

  test('parts what may not be compared', () => {
    const { groups, beside } = judge([
      series(),
      series({ aggregation: 'CUMULATIVE', since: 2015, period: 'SPAN' }),
      series({ measurer: 'GOVERNMENT' }),
    ]);
    expect(groups).toEqual([0, 1, 2]);
    expect(beside).toEqual([0, 1, 0]);
  });

  test('puts each cumulative figure without a beginning into a group of its own', () => {
    const cumulative = series({ aggregation: 'CUMULATIVE', period: 'SPAN' });
    const { found, groups } = judge([cumulative, cumulative]);
    expect(groups).toEqual([0, 1]);
    expect(found).toEqual([{ code: 'START_UNKNOWN', level: 'NOT_COMPARABLE', about: [0, 1] }]);
  });

  test.each<[string, Partial<Facets>]>([
    ['day', { aggregation: 'STOCK', period: 'POINT_IN_TIME', source: 'area' }],
    ['beginning', { aggregation: 'CUMULATIVE', period: 'UNSPECIFIED', source: 'cards' }],
  ])('ranks the towns of one table that leaves out its %s, and none beside them', (_, facets) => {
    const inTable = series(facets, { table: 'official' });
    const elsewhere = series(facets, { table: 'other' });
    const own = series(facets);
    expect(judge([inTable, inTable])).toEqual({ found: [], groups: [0, 0], beside: [0, 0] });
    const { groups } = judge([inTable, elsewhere, inTable, own, own]);
    expect(groups).toEqual([0, 1, 0, 2, 3]);
  });

  test('finds nothing against a series that stands alone', () => {
    const survey = series({ measurer: 'RESIDENT_SURVEY' });
    expect(judge([survey]).found).toEqual([]);
    expect(judge([survey, survey]).found).toEqual([
      { code: 'MEASURER_DIFFERS', level: 'WITH_CAUTION', about: [0, 1] },
    ]);
  });

  test('does not mind our note on the classification', () => {
    expect(judge([series({ note: '注' }), series()]).groups).toEqual([0, 0]);
  });

  test('never puts two that may not be compared into one group, in whatever order they come', () => {
    const kinds = [
      series(),
      series({ scope: 'ONE_OFFICE' }),
      series({ scope: 'UNSPECIFIED' }),
      series({ aggregation: 'STOCK', period: 'POINT_IN_TIME' }),
      series({}, { match: 'CLOSE' }),
      series({ aggregation: 'UNSPECIFIED' }),
      series({ aggregation: 'CUMULATIVE', since: 2015 }),
    ];
    for (const first of kinds.keys()) {
      const list = [...kinds.slice(first), ...kinds.slice(0, first), ...kinds];
      const { groups } = judge(list);
      for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
          if (i === j || groups[i] !== groups[j]) continue;
          const { found } = judge([a, b]);
          expect(found.filter(({ level }) => level === 'NOT_COMPARABLE')).toEqual([]);
        }
      }
    }
  });

  test('the groups are the same in whatever order the series come', () => {
    const survey = (detail: string | null) => series({ measurer: 'RESIDENT_SURVEY', detail });
    const list = [survey('住みよさ'), survey(null), survey('愛着'), survey(null), survey('愛着')];
    always((random) => {
      const order = random.shuffle([...list.keys()]);
      const { groups, beside } = judge(order.map((i) => list[i] as Definition));
      const groupOf = new Map(order.map((i, place) => [i, groups[place]]));
      const besideOf = new Map(order.map((i, place) => [i, beside[place]]));
      // Only those who print the same question are ranked; who prints none is ranked with nobody.
      expect(groupOf.get(4)).toBe(groupOf.get(2));
      expect(new Set(groupOf.values()).size).toBe(4);
      // The questions 住みよさ and 愛着 may not stand together; what prints none goes with the first.
      expect(besideOf.get(1)).toBe(besideOf.get(0));
      expect(besideOf.get(3)).toBe(besideOf.get(0));
      expect(besideOf.get(2)).not.toBe(besideOf.get(0));
      expect(groups[0]).toBe(0);
    });
  });

  test('judges ten thousand series of few definitions in a fraction of a second', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      series({ measurer: i % 2 ? 'GOVERNMENT' : 'MUNICIPALITY' }),
    );
    const begun = performance.now();
    expect(new Set(judge(many).groups)).toEqual(new Set([0, 1]));
    // Ten times what it takes alone on two cores (0.24 s).
    expect(performance.now() - begun).toBeLessThan(2_400);
  });
});

describe('judge, held against every pair one by one', () => {
  /** What `judge` finds, worked out the long way. */
  function pairByPair(list: readonly Definition[]) {
    const found = new Map<string, Set<number>>();
    for (const [i, one] of list.entries()) {
      for (const [j, other] of list.entries()) {
        if (i === j) continue;
        for (const { code, level } of findings(one, other)) {
          const about = found.get(`${code}/${level}`) ?? new Set();
          found.set(`${code}/${level}`, about.add(i).add(j));
        }
      }
    }
    const about = [...found].map(([key, places]) => [key, [...places].sort((a, b) => a - b)]);
    return Object.fromEntries(about);
  }

  const differ = (a: Definition, b: Definition) => findings(a, b).length > 0;
  const barred = (a: Definition, b: Definition) => levelOf(findings(a, b)) === 'NOT_COMPARABLE';

  const details = [null, '移住支援金', '移住 支援金', '奨励金'];
  const choices: Partial<Facets>[] = [
    {},
    { scope: 'GRANT_USERS' },
    { scope: 'UNSPECIFIED' },
    { measurer: 'RESIDENT_SURVEY' },
    { aggregation: 'CUMULATIVE', period: 'SPAN' },
    { aggregation: 'CUMULATIVE', period: 'SPAN', since: 2015 },
    { source: 'census', period: 'UNSPECIFIED' },
    { source: 'census' },
    { coverage: '本庁' },
    { groups: [{ kind: 'AGE', detail: '65歳以上' }] },
  ];
  const matches: Partial<Definition>[] = [{}, { match: 'NARROW' }, { match: 'RELATED' }];

  test('says the same of mixed lists', () => {
    always(({ list, pick }) => {
      const mixed = list(20, () =>
        series({ ...pick(choices), detail: pick(details) }, pick(matches)),
      );
      const { found, groups, beside } = judge(mixed);
      const about = found.map((one) => [`${one.code}/${one.level}`, one.about]);
      expect(Object.fromEntries(about)).toEqual(pairByPair(mixed));
      for (const [numbers, apart] of [
        [groups, differ],
        [beside, barred],
      ] as const) {
        const gathered = [...new Set(numbers)].map((group) =>
          mixed.flatMap((one, i) => (numbers[i] === group ? [{ one, i }] : [])),
        );
        for (const [i, group] of gathered.entries()) {
          // Inside a group nothing keeps any pair apart; between two groups something does one.
          const clash = group.some((a) => group.some((b) => a.i !== b.i && apart(a.one, b.one)));
          expect(clash).toBe(false);
          for (const other of gathered.slice(i + 1)) {
            expect(group.some((a) => other.some((b) => apart(a.one, b.one)))).toBe(true);
          }
        }
      }
    });
  });

  test('a thousand series with a programme each take a fraction of a second', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      series({ scope: 'GRANT_USERS', detail: `支援金${i}` }, { match: 'NARROW' }),
    );
    const begun = performance.now();
    const { found, groups, beside } = judge(many);
    // Ten times what it takes alone on two cores (0.14 s).
    expect(performance.now() - begun).toBeLessThan(1_400);
    expect(found).toMatchObject([{ code: 'SCOPE_DIFFERS', level: 'WITH_CAUTION' }]);
    expect(new Set(groups).size).toBe(1000);
    expect(new Set(beside)).toEqual(new Set([0]));
  });
});
