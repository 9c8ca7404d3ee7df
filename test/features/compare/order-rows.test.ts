import { describe, expect, test } from '@jest/globals';
import type { LaidRow } from '../../../src/features/compare/lay-grid.js';
import { firstRows, orderNote } from '../../../src/features/compare/order-rows.js';
import { rankCells } from '../../../src/features/compare/rank-rows.js';
import { wholeOf } from '../../../src/lib/pieces.js';
import { actual, lay, officialOf, town } from './series.js';

/** Rows of official values of 2020, each in the group that is named. */
function gridOf(given: readonly [group: string | null, value: number | null][]) {
  const rows = lay(
    given.map(([, value], i) =>
      officialOf(town(String(i)), value === null ? [] : [actual(2020, value)]),
    ),
    [2020],
  );
  const groupOf = rows.flatMap((row, i): [LaidRow, string][] => {
    const [group = null] = given[i] ?? [];
    row.comparableGroup = group;
    return group === null ? [] : [[row, group]];
  });
  wholeOf(rankCells(new Map(groupOf)));
  return { rows, years: [2020] };
}

const order = (direction: 'ASC' | 'DESC') => ({
  year: 2020,
  measure: 'ACTUAL' as const,
  direction,
});

const MIXED = gridOf([
  [null, 999],
  ['small', 70],
  ['large', 10],
  ['large', null],
  ['large', 30],
  ['small', 80],
  ['large', 30],
  [null, 1],
]);
const placesOf = (direction: 'ASC' | 'DESC', first?: number) =>
  firstRows(MIXED, { first, orderBy: order(direction) }).map((row) => MIXED.rows.indexOf(row));

describe('rows of two groups that may not be ranked together', () => {
  test('stand group by group, the larger first, equal values in the order of the grid', () => {
    expect(placesOf('DESC')).toEqual([4, 6, 2, 5, 1, 0, 7, 3]);
  });

  test('turn around inside their groups and nowhere else', () => {
    expect(placesOf('ASC')).toEqual([2, 4, 6, 1, 5, 0, 7, 3]);
  });

  test('are cut behind the first that are wanted', () => {
    expect(placesOf('DESC', 2)).toEqual([4, 6]);
    expect(placesOf('DESC', 100)).toHaveLength(8);
  });

  test('are told to be no one ranking, and what has no rank to be none', () => {
    expect(orderNote(MIXED, order('DESC'), 'JA')).toMatch(/2つの群.*2行/);
    expect(orderNote(MIXED, order('DESC'), 'EN')).toMatch(/^There are 2 rankings.* 2 rows have/);
  });
});

test('one value alone is no ranking', () => {
  const alone = gridOf([
    ['group', 5],
    ['group', null],
  ]);
  expect(orderNote(alone, order('DESC'), 'EN')).toMatch(/^No value .* is ranked/);
});

test('a grid without rows has no order to speak of', () => {
  const none = { rows: [], years: [2020] };
  expect(firstRows(none, { orderBy: order('DESC') })).toEqual([]);
});
