import { expect, test } from '@jest/globals';
import { shownColumns } from '../../web/comparison/shown-columns.js';

const FIVE = [60, 60, 60, 60, 60];

test('a table shows its last columns where the newest actual is among them', () => {
  expect(shownColumns(FIVE, 180, 3)).toEqual({ from: 2, to: 5 });
  expect(shownColumns(FIVE, 1000, 0)).toEqual({ from: 0, to: 5 });
});

test('else it ends with the newest actual: what is aimed at stands behind it', () => {
  expect(shownColumns(FIVE, 130, 2)).toEqual({ from: 1, to: 3 });
  expect(shownColumns(FIVE, 130, 0)).toEqual({ from: 0, to: 1 });
});

test('a column that has no room is not cut: nothing is scrolled to', () => {
  expect(shownColumns([200], 100, 0)).toEqual({ from: 1, to: 1 });
});
