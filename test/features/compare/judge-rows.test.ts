import { describe, expect, test } from '@jest/globals';
import { judgeRows } from '../../../src/features/compare/judge-rows.js';
import type { LaidRow, RowFinding, Series } from '../../../src/features/compare/lay-grid.js';
import { ROW_FINDINGS } from '../../../src/features/compare/row-findings.js';
import { emptySeries, furusato, observation } from './entities.js';
import { actual, census, lay, officialOf, planOf, town } from './series.js';

const [one, two, three] = [town('1'), town('2'), town('3')];
const figures = [actual(2021, 10), actual(2022, 12)];
const YEARS = [2021, 2022, 2023];

const verdictOf = (rows: readonly LaidRow[]) => judgeRows(rows, furusato);
const judged = (series: readonly Series[], years: readonly number[] = YEARS) =>
  verdictOf(lay(series, years));
const codes = ({ findings }: { findings: readonly RowFinding[] }) =>
  findings.map(({ code }) => code);
const townsOf = (findings: readonly RowFinding[], wanted: string) =>
  findings
    .filter(({ code }) => code === wanted)
    .flatMap(({ rows }) => rows.map(({ municipality }) => municipality.id));

function groupsOf(series: readonly Series[]): (string | null)[] {
  const rows = lay(series, YEARS);
  const { groupOf } = verdictOf(rows);
  return rows.map((row) => groupOf.get(row) ?? null);
}

describe('groups', () => {
  test('rows of one statistic share one that is named for what they count and whose it is', () => {
    const survey = { source: 'furusato-nozei-survey' };
    expect(groupsOf([officialOf(one, figures, survey), officialOf(two, figures, survey)])).toEqual([
      'furusato-nozei.amount/flow/all/furusato-nozei-survey',
      'furusato-nozei.amount/flow/all/furusato-nozei-survey',
    ]);
  });

  test('rows that differ by a caution stand side by side and are ranked apart', () => {
    const rows = lay([planOf(one, figures), officialOf(two, figures)], YEARS);
    const { groupOf, besideOf, rankable } = verdictOf(rows);
    expect([...groupOf.values()]).toEqual([
      'furusato-nozei.amount/flow/all/municipality',
      'furusato-nozei.amount/flow/all/government',
    ]);
    expect([...besideOf.values()]).toEqual([
      'furusato-nozei.amount/flow/all',
      'furusato-nozei.amount/flow/all',
    ]);
    expect(rankable.size).toBe(0);
  });

  test('rows that may not stand in others', () => {
    const grants = planOf(two, figures, { scope: 'GRANT_USERS' }, { match: 'NARROW' });
    expect(groupsOf([planOf(one, figures), grants, officialOf(three, figures)])).toEqual([
      'furusato-nozei.amount/flow/all/municipality',
      'furusato-nozei.amount/flow/grant-users/municipality',
      'furusato-nozei.amount/flow/all/government',
    ]);
  });

  test('groups that would have one name are numbered', () => {
    const cumulative = { aggregation: 'CUMULATIVE', period: 'SPAN' } as const;
    const rows = [one, two, three].map((municipality, i) =>
      planOf(municipality, figures, { ...cumulative, since: 2015 + i }),
    );
    expect(groupsOf(rows)).toEqual([
      'furusato-nozei.amount/cumulative/all/municipality',
      'furusato-nozei.amount/cumulative/all/municipality/2',
      'furusato-nozei.amount/cumulative/all/municipality/3',
    ]);
  });

  test('a row that is only RELATED has none', () => {
    const related = officialOf(two, figures, {}, { match: 'RELATED' });
    expect(groupsOf([planOf(one, figures), related])).toEqual([
      'furusato-nozei.amount/flow/all/municipality',
      null,
    ]);
  });

  test('a row without a value has none', () => {
    const missing = actual(2022, null, { missing: 'NOT_MEASURED' });
    const rows = [emptySeries({ municipality: one }), planOf(two, [missing])];
    expect(groupsOf([...rows, officialOf(three, figures)])).toEqual([
      null,
      null,
      'furusato-nozei.amount/flow/all/government',
    ]);
  });
});

describe('the verdict', () => {
  test('nothing stands against official figures of one survey', () => {
    const { level, findings } = judged([officialOf(one, figures), officialOf(two, figures)]);
    expect({ level, findings }).toEqual({ level: 'COMPARABLE', findings: [] });
  });

  test('names the rows that a difference is about, and no others', () => {
    const { level, findings } = judged([
      planOf(one, figures),
      officialOf(two, figures),
      emptySeries({ municipality: three }),
    ]);
    expect(level).toBe('WITH_CAUTION');
    expect(townsOf(findings, 'MEASURER_DIFFERS')).toEqual(['1', '2']);
  });

  test('is that of the gravest finding, which stands first', () => {
    const { level, findings } = judged([
      planOf(one, figures),
      officialOf(two, figures),
      officialOf(three, figures, {}, { match: 'RELATED' }),
    ]);
    expect(level).toBe('NOT_COMPARABLE');
    expect(findings[0]).toMatchObject({ code: 'DEFINITION_DIFFERS', level: 'NOT_COMPARABLE' });
    expect(findings.at(-1)).toMatchObject({ level: 'WITH_CAUTION' });
  });
});

describe('what the figures are', () => {
  const bound = observation({ year: 2023, value: 30, comparator: 'AT_MOST' });
  const undated = observation({ year: null, value: 30 });
  const unmeasured = observation({ year: null, value: null, missing: 'NOT_MEASURED' });
  const other = officialOf(two, figures);

  test('a bound is told of its row alone', () => {
    const { findings } = judged([planOf(one, [...figures, bound]), other]);
    expect(townsOf(findings, 'BOUND_NOT_POINT')).toEqual(['1']);
  });

  test.each(['P', 'E', 'F'])(
    'a value of status %s is not final, with a year or without',
    (status) => {
      for (const year of [2022, null]) {
        const { findings } = judged([planOf(one, [actual(year, 1, { obsStatus: status })]), other]);
        expect(townsOf(findings, 'PROVISIONAL')).toEqual(['1']);
      }
    },
  );

  test.each(['A', 'B'])('a value of status %s is final', (obsStatus) => {
    const { findings } = judged([planOf(one, [actual(2022, 1, { obsStatus })]), other]);
    expect(townsOf(findings, 'PROVISIONAL')).toEqual([]);
  });

  test('a value without a year is told of, a printed absence without a year is not', () => {
    const rows = [planOf(one, [undated]), planOf(two, [unmeasured]), planOf(three, figures)];
    expect(townsOf(judged(rows).findings, 'UNDATED')).toEqual(['1']);
  });

  test('a census of another year is told of, one of the same year is not', () => {
    const rows = lay(
      [planOf(one, [actual(2020, 10)]), planOf(two, [actual(2021, 10)])],
      [2020, 2021],
      new Map([
        ['1', [census(2020, 5)]],
        ['2', [census(2020, 5)]],
      ]),
    );
    expect(townsOf(verdictOf(rows).findings, 'DENOMINATOR_YEAR_DIFFERS')).toEqual(['2']);
  });
});

describe('a break of a series', () => {
  const broken = (municipality = one) =>
    officialOf(municipality, [
      actual(2016, 30),
      actual(2017, 31),
      actual(2018, 25, { obsStatus: 'B' }),
      actual(2019, 26),
    ]);
  const found = (years: number[], series = broken()) =>
    townsOf(judged([series, officialOf(two, figures)], years).findings, 'SERIES_BREAK');

  test('is told where the grid shows values from before and after it', () => {
    expect(found([2017, 2018])).toEqual(['1']);
    expect(found([2016, 2017, 2018, 2019])).toEqual(['1']);
  });

  test('is not told where the grid begins with it, or ends before it', () => {
    expect(found([2018, 2019])).toEqual([]);
    expect(found([2016, 2017])).toEqual([]);
  });

  test('is not told where the series has no value before it', () => {
    const fresh = officialOf(one, [actual(2018, 25, { obsStatus: 'B' }), actual(2019, 26)]);
    expect(found([2016, 2017, 2018, 2019], fresh)).toEqual([]);
  });

  test('is not told of a row that shows a value without a year only', () => {
    const series = officialOf(one, [actual(2018, 25, { obsStatus: 'B' }), actual(null, 26)]);
    expect(found([2030], series)).toEqual([]);
  });
});

describe('what is lacking', () => {
  test('a town is named that has no value, whatever its documents or statistics could hold', () => {
    const { findings } = judged([
      planOf(one, figures),
      officialOf(one, figures),
      emptySeries({ municipality: two }),
      officialOf(two, [actual(2000, 1)]),
    ]);
    expect(new Set(townsOf(findings, 'NO_FIGURE'))).toEqual(new Set(['2']));
  });

  test('a town whose plan prints none but of which there is an official figure lacks nothing', () => {
    const rows = [emptySeries({ municipality: one }), officialOf(one, figures)];
    expect(codes(judged([...rows, officialOf(two, figures)]))).toEqual([]);
  });

  test('a figure that is only RELATED is none', () => {
    const related = officialOf(two, figures, {}, { match: 'RELATED' });
    const { findings } = judged([
      planOf(one, figures),
      emptySeries({ municipality: two }),
      related,
    ]);
    expect(townsOf(findings, 'NO_FIGURE')).toEqual(['2']);
    expect(townsOf(findings, 'NOTHING_TO_COMPARE')).toEqual(['1']);
  });

  test('a value without a year fills no place in the grid', () => {
    const { findings } = judged([
      planOf(one, [observation({ year: null, value: 30 })]),
      planOf(two, figures),
    ]);
    expect(townsOf(findings, 'NO_FIGURE')).toEqual(['1']);
    expect(townsOf(findings, 'NOTHING_TO_COMPARE')).toEqual(['2']);
  });

  test('one series has nothing to be compared with, nor has none', () => {
    expect(judged([planOf(one, figures)])).toMatchObject({
      level: 'NOT_COMPARABLE',
      findings: [{ code: 'NOTHING_TO_COMPARE', level: 'NOT_COMPARABLE' }],
    });
    expect(codes(judged([]))).toEqual(['NOTHING_TO_COMPARE']);
  });

  test('two series of one town can be compared with each other', () => {
    expect(codes(judged([planOf(one, figures), officialOf(one, figures)]))).toEqual([
      'MEASURER_DIFFERS',
    ]);
  });
});

test('each finding on rows occurs in some comparison', () => {
  const all = [
    observation({ year: 2022, value: 3, comparator: 'AT_LEAST', obsStatus: 'E' }),
    observation({ year: null, value: 3 }),
  ];
  const series = [planOf(one, all), emptySeries({ municipality: two })];
  const rows = lay(series, YEARS, new Map([['1', [census(2020, 5)]]]));
  const found = codes(verdictOf(rows));
  expect([...found].sort()).toEqual(Object.keys(ROW_FINDINGS).sort());
});
