import { describe, expect, test } from '@jest/globals';
import type { Measure } from '../../../src/domain/vocabulary.js';
import type { CellChoice } from '../../../src/features/compare/change.type.js';
import type { LaidRow } from '../../../src/features/compare/lay-grid.js';
import { layGrid, type Series } from '../../../src/features/compare/lay-grid.js';
import { measureChanges } from '../../../src/features/compare/measure-changes.js';
import type { CodedError } from '../../../src/lib/coded-error.js';
import { emptySeries, furusato, observation, planSeries } from './entities.js';
import { actual, officialOf, planOf, town } from './series.js';

const [one, two, three] = [town('1'), town('2'), town('3')];
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

interface Given {
  years?: number[];
  measures?: Measure[];
  /** One for all rows unless given row by row. */
  groups?: (string | null)[];
}

const changesOf = (
  series: readonly Series[],
  from: CellChoice,
  to: CellChoice,
  { years = YEARS, measures, groups }: Given = {},
) => {
  const grid = { indicator: furusato, years, measures: measures ?? null, populations: null };
  const rows = layGrid(series, grid).map(
    (row, i): LaidRow => ({
      ...row,
      comparableGroup: groups ? (groups[i] ?? null) : 'group',
    }),
  );
  return measureChanges({ rows, years }, { from, to });
};
const changeOf = (...given: Parameters<typeof changesOf>) => changesOf(...given)[0];

const BASELINE: CellChoice = { measure: 'BASELINE' };
const TARGET: CellChoice = { measure: 'TARGET' };
const in2021: CellChoice = { measure: 'ACTUAL', year: 2021 };
const in2022: CellChoice = { measure: 'ACTUAL', year: 2022 };

describe('from one cell to another', () => {
  test('of years that are named', () => {
    const series = officialOf(one, [actual(2021, 80), actual(2022, 100), actual(2023, 1)]);
    expect(changeOf([series], in2021, in2022)).toMatchObject({
      municipality: one,
      statistic: { id: '1/statistic' },
      from: { year: 2021, value: 80 },
      to: { year: 2022, value: 100 },
      difference: 20,
      reason: null,
      rate: 25,
      rateReason: null,
    });
  });

  test('of no year: the last value of each measure', () => {
    // 375,284 千円 in FY2021, 1,000,000 千円 in FY2027; 624,716 ÷ 375,284 = 1.664648…
    expect(changeOf([planSeries()], BASELINE, TARGET)).toMatchObject({
      from: { year: 2021, measure: 'BASELINE' },
      to: { year: 2027, measure: 'TARGET' },
      difference: 624_716,
      rate: 166.46,
    });
  });

  test('the last value within the years of the grid, not the last cell', () => {
    const years = [2021, 2022, 2023, 2024];
    expect(changeOf([planSeries()], BASELINE, TARGET, { years })).toMatchObject({
      to: { year: 2023, value: 500_000 },
    });
  });

  test('a fall is negative, and backwards in time is allowed', () => {
    const series = officialOf(one, [actual(2021, 80), actual(2022, 100)]);
    expect(changeOf([series], in2022, in2021)).toMatchObject({ difference: -20, rate: -20 });
  });

  test('the rows stand in the order of the comparison', () => {
    const changes = changesOf([planSeries({ municipality: two }), emptySeries()], BASELINE, TARGET);
    expect(changes.map(({ municipality, kpi }) => [municipality.name, kpi !== null])).toEqual([
      ['町2', true],
      ['香取市', false],
    ]);
  });
});

describe('a change that is none has a reason', () => {
  const reasons = (series: Series, from: CellChoice, to: CellChoice) => {
    const { difference, reason, rate, rateReason } = changeOf([series], from, to) ?? {};
    return { difference, reason, rate, rateReason };
  };
  const none = (reason: string) => ({ difference: null, reason, rate: null, rateReason: reason });

  test('nothing to begin from, with a cell that says why where a year was named', () => {
    const series = officialOf(one, [actual(2022, 100)]);
    expect(reasons(series, in2021, in2022)).toEqual(none('FROM_MISSING'));
    expect(changeOf([series], in2021, in2022)?.from).toMatchObject({ missing: 'NOT_IN_SOURCE' });
  });

  test('nothing to end at; without a year the cell of the last year says why', () => {
    const series = planOf(one, [actual(2021, 100)]);
    expect(reasons(series, in2021, TARGET)).toEqual(none('TO_MISSING'));
    const to = { year: 2027, measure: 'TARGET', value: null, missing: 'NOT_IN_SOURCE' };
    expect(changeOf([series], in2021, TARGET)?.to).toMatchObject(to);
  });

  test('no years, no cells', () => {
    const series = planOf(one, [observation({ year: null, value: 30 })]);
    expect(changeOf([series], BASELINE, TARGET, { years: [] })).toMatchObject({
      from: null,
      to: null,
      reason: 'FROM_MISSING',
    });
  });

  test('a bound is no point', () => {
    const bound = observation({ year: 2027, value: 30, comparator: 'AT_MOST' });
    const series = planOf(one, [actual(2021, 100), bound]);
    expect(reasons(series, in2021, TARGET)).toEqual(none('BOUND'));
  });

  test('the definition changed between the two, the year of the break included', () => {
    const series = officialOf(one, [
      actual(2020, 90),
      actual(2021, 80),
      actual(2022, 70, { obsStatus: 'B' }),
      actual(2023, 60),
    ]);
    expect(reasons(series, in2021, in2022)).toEqual(none('SERIES_BREAK'));
    expect(reasons(series, in2022, in2021)).toEqual(none('SERIES_BREAK'));
    expect(reasons(series, { ...in2021, year: 2020 }, { ...in2022, year: 2023 })).toEqual(
      none('SERIES_BREAK'),
    );
  });

  test('on one side of a break there is a change', () => {
    const series = officialOf(one, [
      actual(2020, 90),
      actual(2021, 80),
      actual(2022, 70, { obsStatus: 'B' }),
      actual(2023, 60),
    ]);
    const on = (from: number, to: number) =>
      reasons(series, { ...in2021, year: from }, { ...in2021, year: to }).difference;
    expect([on(2020, 2021), on(2022, 2023)]).toEqual([-10, -10]);
  });

  test('an amount that may be of one year is not held against a sum over years', () => {
    const series = planOf(one, [
      observation({ measure: 'BASELINE', year: 2022, value: 28, periodType: 'UNSPECIFIED' }),
      observation({ year: 2027, value: 114, periodType: 'SPAN' }),
    ]);
    expect(reasons(series, BASELINE, TARGET)).toEqual(none('PERIOD_DIFFERS'));
  });

  test('from zero there is a difference and no rate', () => {
    const series = officialOf(one, [actual(2021, 0), actual(2022, 3)]);
    expect(reasons(series, in2021, in2022)).toEqual({
      difference: 3,
      reason: null,
      rate: null,
      rateReason: 'FROM_ZERO',
    });
  });
});

describe('what the comparison does not show', () => {
  const code = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      const { code, details, message } = error as CodedError;
      return { code, argument: details.argument, message };
    }
    return null;
  };

  test('a year outside it is an error that names its years', () => {
    expect(code(() => changesOf([planSeries()], { ...BASELINE, year: 2019 }, TARGET))).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'from.year',
      message: "from.year must be one of the comparison's years, 2020 to 2027, not 2019.",
    });
  });

  test('a measure that was not asked for is an error that names those that were', () => {
    const measures: Measure[] = ['BASELINE', 'TARGET'];
    expect(code(() => changesOf([planSeries()], BASELINE, in2021, { measures }))).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'to.measure',
      message: 'to.measure must be one of the comparison\'s: BASELINE, TARGET, not "ACTUAL".',
    });
  });

  test('a comparison without rows has no changes and no error', () => {
    expect(changesOf([], { ...BASELINE, year: 2019 }, TARGET)).toEqual([]);
  });
});

describe('ranks of changes', () => {
  const grown = (municipality: typeof one, from: number, to: number) =>
    officialOf(municipality, [actual(2021, from), actual(2022, to)]);
  const ranks = (series: Series[], from: CellChoice, to: CellChoice, given: Given = {}) =>
    changesOf(series, from, to, given).map(({ rank }) => rank);

  test('the largest rise is first, by the difference and not by the rate; ties share', () => {
    const series = [grown(one, 10, 20), grown(two, 100, 150), grown(three, 5, 15)];
    expect(ranks(series, in2021, in2022)).toEqual([2, 1, 2]);
  });

  test('rows without a difference or without a group are not ranked', () => {
    const series = [grown(one, 10, 20), grown(two, 100, 150), grown(three, 5, 95)];
    const groups = ['group', 'group', null];
    expect(ranks(series, in2021, in2022, { groups })).toEqual([2, 1, null]);
    expect(ranks([...series, officialOf(town('4'), [])], in2021, in2022)).toEqual([3, 2, 1, null]);
  });

  test('each group is ranked for itself', () => {
    const series = [grown(one, 10, 20), grown(two, 10, 30), grown(three, 10, 40)];
    const groups = ['a', 'b', 'a'];
    expect(ranks(series, in2021, in2022, { groups })).toEqual([2, null, 1]);
  });

  test('a town counts once, with the official row', () => {
    const plan = planOf(one, [actual(2021, 10), actual(2022, 90)]);
    const series = [plan, grown(one, 10, 20), grown(two, 10, 30)];
    expect(ranks(series, in2021, in2022)).toEqual([null, 2, 1]);
  });

  test('growth over six years is not ranked with growth over four', () => {
    const promise = (municipality: typeof one, from: number, to: number, value: number) =>
      planOf(municipality, [
        observation({ measure: 'BASELINE', year: from, value: 10 }),
        observation({ measure: 'TARGET', year: to, value }),
      ]);
    const series = [
      promise(one, 2021, 2027, 50),
      promise(two, 2021, 2025, 90),
      promise(three, 2021, 2027, 60),
    ];
    expect(ranks(series, BASELINE, TARGET)).toEqual([2, null, 1]);
  });
});
