import { describe, expect, test } from '@jest/globals';
import { Comparator } from '../../../src/domain/vocabulary.js';
import type { LaidRow, Series } from '../../../src/features/compare/lay-grid.js';
import { percentileOf, percentileReason } from '../../../src/features/compare/percentile-of.js';
import {
  rankCells,
  summariseCells,
  valuesRanked,
} from '../../../src/features/compare/rank-rows.js';
import { wholeOf } from '../../../src/lib/pieces.js';
import { emptySeries, observation } from './entities.js';
import { actual, lay, officialOf, planOf, town } from './series.js';

const towns = ['1', '2', '3', '4', '5'].map((id) => town(id));
const [one, two, three] = towns as [Town, Town, Town];
type Town = ReturnType<typeof town>;

/** A group of the official values of as many towns; null where a town has none. */
const officialRows = (values: readonly (number | null)[]) =>
  values.map((value, i) =>
    officialOf(towns[i] as Town, value === null ? [] : [actual(2020, value)]),
  );

/** All rows in one group, unless `groupOf` says otherwise. */
function ranked(
  series: readonly Series[],
  years = [2020],
  groupOf: (row: LaidRow, i: number) => string | null = () => 'group',
) {
  const rows = lay(series, years);
  const groups = rows.flatMap((row, i): [LaidRow, string][] => {
    const group = groupOf(row, i);
    return group === null ? [] : [[row, group]];
  });
  const groupOfRow = new Map(groups);
  wholeOf(rankCells(groupOfRow));
  const summaries = summariseCells(groupOfRow);
  /** Of each row the ranks of one measure, year by year. */
  const ranks = (measure: string) =>
    rows.map(({ cells }) =>
      cells.filter((cell) => cell.measure === measure).map(({ rank }) => rank),
    );
  /** Of each row the cell of the first year's ACTUAL. */
  const cells = rows.flatMap((row) => row.cells.find(({ measure }) => measure === 'ACTUAL') ?? []);
  return { ranks, summaries, cells };
}

describe('ranks', () => {
  test('the highest value is first; ties share a place and the next one is left out', () => {
    const { ranks } = ranked(officialRows([20, 50, 20, 10, null]));
    expect(ranks('ACTUAL').flat()).toEqual([2, 1, 2, 4, null]);
  });

  test.each(Object.values(Comparator).filter((one) => one !== 'EQUAL'))(
    'what is no point (%s) is neither ranked nor summarised, however high',
    (comparator) => {
      const bound = observation({ year: 2020, value: 99, valueTo: 120, comparator });
      const target = (value: number) => observation({ year: 2020, value });
      const { ranks, summaries } = ranked([
        planOf(one, [bound]),
        planOf(two, [target(20)]),
        planOf(three, [target(30)]),
      ]);
      expect(ranks('TARGET').flat()).toEqual([null, 2, 1]);
      expect(summaries[0]).toMatchObject({ measure: 'TARGET', count: 2, maximum: 30 });
    },
  );

  test('each year and each measure is ranked for itself', () => {
    const targetOf2021 = (value: number) => observation({ year: 2021, value });
    const { ranks } = ranked(
      [
        planOf(one, [actual(2020, 10), actual(2021, 40), targetOf2021(5)]),
        planOf(two, [actual(2020, 20), actual(2021, 30), targetOf2021(6)]),
      ],
      [2020, 2021],
    );
    expect(ranks('ACTUAL')).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(ranks('TARGET')).toEqual([
      [null, 2],
      [null, 1],
    ]);
  });

  test('each group is ranked for itself, and a row without a group is not ranked', () => {
    const names = ['a', 'b', 'a', 'b', null];
    const { ranks } = ranked(officialRows([1, 2, 3, 4, 9]), [2020], (_, i) => names[i] ?? null);
    expect(ranks('ACTUAL').flat()).toEqual([2, 2, 1, 1, null]);
  });

  test('a value that stands alone has no rank', () => {
    const { ranks } = ranked(officialRows([7, null]));
    expect(ranks('ACTUAL').flat()).toEqual([null, null]);
  });

  test('a figure of another period than its series is not ranked', () => {
    const odd = actual(2020, 99, { periodType: 'UNSPECIFIED' });
    const { ranks } = ranked([planOf(one, [odd]), ...officialRows([null, 20, 30]).slice(1)]);
    expect(ranks('ACTUAL').flat()).toEqual([null, 2, 1]);
  });

  test('each series is held against its own period: fiscal and calendar years rank together', () => {
    const calendar = actual(2020, 30, { periodType: 'CALENDAR_YEAR' });
    const { ranks } = ranked([
      planOf(one, [actual(2020, 20)]),
      officialOf(two, [calendar], { period: 'CALENDAR_YEAR' }),
    ]);
    expect(ranks('ACTUAL').flat()).toEqual([2, 1]);
  });
});

describe('the percentile of a ranked cell', () => {
  const placed = (values: readonly (number | null)[]) =>
    ranked(officialRows(values)).cells.map((cell) => [percentileOf(cell), percentileReason(cell)]);

  test('is reckoned among the towns that are ranked with it, ties sharing one', () => {
    expect(placed([20, 50, 20, 10, 30])).toEqual([
      [40, null],
      [90, null],
      [40, null],
      [10, null],
      [70, null],
    ]);
  });

  test('is not told below five, and there is none without a rank: each says why', () => {
    expect(placed([20, 50, 20, 10, null])).toEqual([
      ...Array.from({ length: 4 }, () => [null, 'FEW']),
      [null, 'NO_RANK'],
    ]);
  });

  test('stands beside how many are ranked and how many are missing; a town counts once', () => {
    const { cells } = ranked([
      planOf(one, [actual(2020, 90)]),
      ...officialRows([20, 50, null, 10, 30]),
    ]);
    const told = cells.map(({ ranking }) => ranking && valuesRanked(ranking));
    const among = { values: [10, 20, 30, 50], missing: 1 };
    expect(told).toEqual([null, among, among, null, among, among]);
  });
});

describe('a town of several series in a group', () => {
  test('counts once: where both have a value, the official one is ranked', () => {
    const { ranks, summaries } = ranked([
      planOf(one, [actual(2020, 90)]),
      officialOf(one, [actual(2020, 10)]),
      officialOf(two, [actual(2020, 50)]),
    ]);
    expect(ranks('ACTUAL').flat()).toEqual([null, 2, 1]);
    expect(summaries).toMatchObject([{ measure: 'ACTUAL', count: 2, minimum: 10, maximum: 50 }]);
  });

  test('the plan speaks where the official series has no value', () => {
    const { ranks } = ranked([
      planOf(one, [actual(2020, 90)]),
      officialOf(one, [actual(2019, 10)]),
      officialOf(two, [actual(2020, 50)]),
    ]);
    expect(ranks('ACTUAL').flat()).toEqual([1, null, 2]);
  });

  test('the order of the rows does not matter', () => {
    const { ranks } = ranked([
      officialOf(one, [actual(2020, 10)]),
      officialOf(two, [actual(2020, 50)]),
      planOf(one, [actual(2020, 90)]),
    ]);
    expect(ranks('ACTUAL').flat()).toEqual([2, 1, null]);
  });
});

describe('summaries', () => {
  test('of five values the quartiles are the second, third and fourth', () => {
    const { summaries } = ranked(officialRows([40, 10, 100, 30, 20]));
    expect(summaries).toEqual([
      {
        comparableGroup: 'group',
        year: 2020,
        measure: 'ACTUAL',
        count: 5,
        missing: 0,
        minimum: 10,
        lowerQuartile: 20,
        median: 30,
        upperQuartile: 40,
        maximum: 100,
      },
    ]);
  });

  test('of four values the quartiles lie three quarters, half and a quarter of the way', () => {
    // 10, 20, 30, 50: 10 + 0.75 × 10, 20 + 0.5 × 10, 30 + 0.25 × 20.
    const { summaries } = ranked(officialRows([50, 30, 20, 10]));
    expect(summaries).toMatchObject([{ lowerQuartile: 17.5, median: 25, upperQuartile: 35 }]);
  });

  test('a town that could have a value and has none is missing', () => {
    const { summaries } = ranked(officialRows([50, null, 30]));
    expect(summaries).toMatchObject([{ count: 2, missing: 1 }]);
  });

  test('a town for which there can be none is not missing', () => {
    const none = actual(2020, null, { missing: 'NOT_APPLICABLE' });
    const { summaries } = ranked([...officialRows([50, 40]), officialOf(three, [none])]);
    expect(summaries).toMatchObject([{ count: 2, missing: 0 }]);
  });

  test('targets are not missing from official statistics, which can have none', () => {
    const target = observation({ year: 2020, value: 70 });
    const { summaries } = ranked([planOf(one, [target]), ...officialRows([1, 2])]);
    expect(summaries.filter(({ measure }) => measure === 'TARGET')).toMatchObject([
      { count: 1, missing: 0, median: 70 },
    ]);
  });

  test('there is none where there is no value', () => {
    expect(ranked([emptySeries({ municipality: one }), ...officialRows([null])]).summaries).toEqual(
      [],
    );
  });

  test('they stand year by year, and within a year measure by measure', () => {
    const target = observation({ year: 2020, value: 70 });
    const rows = [planOf(one, [actual(2020, 1), actual(2021, 2), target])];
    const { summaries } = ranked(rows, [2020, 2021]);
    expect(summaries.map(({ year, measure }) => `${year} ${measure}`)).toEqual([
      '2020 TARGET',
      '2020 ACTUAL',
      '2021 ACTUAL',
    ]);
  });
});
