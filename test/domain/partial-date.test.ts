import { describe, expect, test } from '@jest/globals';
import { firstDay, isPartialDate, lastDay } from '../../src/domain/partial-date.js';

describe('as much of a date as is printed', () => {
  test.each([
    ['2023'],
    ['2023-11'],
    ['2019-11-25'],
    ['1960-05-03'],
    ['2023-12-31'],
    ['0099-01-01'],
  ])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    ['2023-02-29'],
    ['2023-02-30'],
    ['2023-04-31'],
    ['2023-00'],
    ['2023-13'],
    ['2023-01-00'],
    ['2023-12-32'],
  ])('%s is not in the calendar', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['0096-02-29', true],
    ['0001-02-29', false],
    ['0000-02-29', true],
  ])('leap years go by the Gregorian rule, year 0 of ISO 8601 included: %s', (text, is) => {
    expect(isPartialDate(text)).toBe(is);
  });

  test.each([
    [''],
    ['23'],
    ['2023-1'],
    ['2023-11-5'],
    ['20231125'],
    ['2023/11/25'],
    ['２０２３'],
    ['-2023'],
    ['12023'],
    ['2023-11-25T00:00'],
    ['2023-11-25\n'],
    [' 2023'],
    ['令和5年'],
  ])('"%s" is written otherwise', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('the days that it names', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['2019-11-25', '2019-11-25', '2019-11-25'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});
