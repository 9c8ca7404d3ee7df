import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { dateRange } from '../../src/features/date-range.js';

/** Compares as the database does: as text, either end left out where it is null. */
function lies(date: string, from: string | null, to: string | null): boolean {
  const [first, last] = dateRange(from, to);
  return (first === null || date >= first) && (last === null || date <= last);
}

describe('whether a date, as much of it as is printed, lies in a range', () => {
  test.each([
    ['2023', '2023', true],
    ['2023', '2023-01', true],
    ['2023', '2023-01-01', true],
    ['2023', '2023-01-02', false],
    ['2023', '2023-02', false],
    ['2023', '2022', true],
    ['2023-11', '2023', true],
    ['2023-11', '2023-11', true],
    ['2023-11', '2023-11-01', true],
    ['2023-11', '2023-11-02', false],
    ['2023-11', '2023-12', false],
    ['2023-01', '2023-01-01', true],
    ['2019-11-25', '2019-11-25', true],
    ['2019-11-25', '2019-11-26', false],
    ['2019-11-25', '2019', true],
    ['2001-01-01', '2001-01-01', true],
    ['2000-12-31', '2001-01-01', false],
  ])('%s in a range from %s: %s', (date, from, expected) => {
    expect(lies(date, from, null)).toBe(expected);
  });

  test.each([
    ['2023', '2023', true],
    ['2023', '2022', false],
    ['2023', '2022-12-31', false],
    ['2023-11', '2023', true],
    ['2023-11', '2023-11', true],
    ['2023-11', '2023-11-30', true],
    ['2023-11', '2023-10', false],
    ['2023-11-30', '2023-11', true],
    ['2023-12-31', '2023', true],
    ['2023-12-31', '2023-12-30', false],
    ['2024-02-29', '2024-02', true],
    ['2024-03-01', '2024-02', false],
  ])('%s in a range to %s: %s', (date, to, expected) => {
    expect(lies(date, null, to)).toBe(expected);
  });

  test('a range of one year, month or day holds that year, month or day', () => {
    for (const date of ['2023', '2023-11', '2023-01', '2023-11-25', '2023-01-01']) {
      expect(lies(date, date, date)).toBe(true);
    }
  });

  test('an end that is left out is open', () => {
    expect(dateRange()).toEqual([null, null]);
    expect(dateRange(null, null)).toEqual([null, null]);
  });
});
