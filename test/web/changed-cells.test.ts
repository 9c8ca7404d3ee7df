import { expect, test } from '@jest/globals';
import { cellText } from '../../web/frozen/cell-text.js';
import { changedCells, countRankChanges } from '../../web/frozen/changed-cells.js';
import type { CompareQuery } from '../../web/queries/compare.js';
import { cell, row } from './comparison.js';

type Row = ReturnType<typeof row>;
const comparison = (rows: Row[], unit = '人') =>
  ({ unit, rows }) as unknown as CompareQuery['compare'];
const differing = (before: Row[], after: Row[]) =>
  changedCells(comparison(before), comparison(after)).map((one) => [
    one.year,
    one.before && cellText(one.before, 'ja'),
    one.after && cellText(one.after, 'ja'),
  ]);

test('a figure that is another, came or went is named with both', () => {
  const before = [row([cell(2020, 1), cell(2021, 2), cell(2022, null)])];
  const after = [row([cell(2020, 1), cell(2021, 3), cell(2022, 4)])];
  expect(differing(before, after)).toEqual([
    [2021, '2 人', '3 人'],
    [2022, '記載なし', '4 人'],
  ]);
  expect(differing([row([cell(2020, 1)])], [])).toEqual([[2020, '1 人', null]]);
});

test('a bound, a reason and a unit are told apart, too', () => {
  const [bound, reason] = [{ comparator: 'AT_MOST' as const }, { missing: 'NOT_SET' as const }];
  expect(
    differing(
      [row([cell(2020, 5), cell(2021, null)])],
      [row([cell(2020, 5, bound), cell(2021, null, reason)])],
    ),
  ).toEqual([
    [2020, '5 人', '5 人 以内'],
    [2021, '記載なし', '目標の設定なし'],
  ]);
  const rows = [row([cell(2020, 1), cell(2021, null)])];
  expect(changedCells(comparison(rows), comparison(rows, '千人'))).toHaveLength(1);
});

test('years and towns of which nothing is printed are no difference', () => {
  const more = [row([cell(2020, 1), cell(2021, null)])];
  expect(differing([row([cell(2020, 1)])], more)).toEqual([]);
  expect(differing(more, [row([cell(2020, 1)])])).toEqual([]);
});

test('ranks that moved, came or went are counted', () => {
  const ranked = (ranks: (number | null)[]) =>
    comparison([row(ranks.map((rank, at) => cell(2020 + at, 1, { rank })))]);
  expect(countRankChanges(ranked([1, 2, null, 4]), ranked([1, 3, 3, null]))).toBe(3);
});
