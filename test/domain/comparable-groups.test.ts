import { describe, expect, test } from '@jest/globals';
import type { Definition } from '../../src/domain/comparability.js';
import { judge } from '../../src/domain/comparable-groups.js';
import type { Facets } from '../../src/domain/facets.js';

const series = (facets: Partial<Facets> = {}, given: Partial<Definition> = {}): Definition => ({
  indicator: 'visitors',
  match: 'EXACT',
  unit: '人',
  openConcept: false,
  breaks: [],
  facets: {
    countUnit: 'PERSON',
    aggregation: 'FLOW',
    since: null,
    period: 'FISCAL_YEAR',
    day: null,
    scope: 'ALL',
    measurer: 'MUNICIPALITY',
    detail: null,
    note: null,
    ...facets,
  },
  ...given,
});

describe('judge', () => {
  test('puts series of one definition into one group and finds nothing', () => {
    expect(judge([series(), series(), series()])).toEqual({ found: [], groups: [0, 0, 0] });
  });

  test('keeps what may be compared with caution in one group and says which are concerned', () => {
    const { found, groups } = judge([series(), series({ measurer: 'GOVERNMENT' })]);
    expect(groups).toEqual([0, 0]);
    expect(found).toEqual([{ code: 'MEASURER_DIFFERS', level: 'WITH_CAUTION', about: [0, 1] }]);
  });

  test('parts what may not be compared', () => {
    const { groups } = judge([
      series(),
      series({ aggregation: 'CUMULATIVE', since: 2015, period: 'SPAN' }),
      series({ measurer: 'GOVERNMENT' }),
    ]);
    expect(groups).toEqual([0, 1, 0]);
  });

  test('puts each cumulative figure without a beginning into a group of its own', () => {
    const cumulative = series({ aggregation: 'CUMULATIVE', period: 'SPAN' });
    const { found, groups } = judge([cumulative, cumulative]);
    expect(groups).toEqual([0, 1]);
    expect(found).toEqual([{ code: 'START_UNKNOWN', level: 'NOT_COMPARABLE', about: [0, 1] }]);
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

  test('judges ten thousand series of few definitions within a second', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      series({ measurer: i % 2 ? 'GOVERNMENT' : 'MUNICIPALITY' }),
    );
    const begun = performance.now();
    expect(new Set(judge(many).groups)).toEqual(new Set([0]));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
