import { describe, expect, test } from '@jest/globals';
import { checkYears, inYears } from '../../../src/features/observations/check-years.js';

describe('a range of years that is asked for', () => {
  test.each([[null], [undefined], [{}], [{ from: null, to: null }]])('%j is no range', (range) => {
    expect(checkYears(range)).toBeNull();
  });

  test.each([
    [{ from: 2021, to: 2023 }],
    [{ from: 2023, to: 2023 }],
    [{ from: 2021 }],
    [{ to: 2023 }],
    [{ from: null, to: 2023 }],
    [{ from: 1868, to: 2200 }],
  ])('%j is taken as it is', (range) => {
    expect(checkYears(range)).toBe(range);
  });

  test.each([
    [{ from: 1867 }, 'years.from', 1867],
    [{ to: 2201 }, 'years.to', 2201],
    [{ from: 5, to: 2023 }, 'years.from', 5],
    [{ from: 2023, to: 20233 }, 'years.to', 20233],
    [{ from: -2147483648 }, 'years.from', -2147483648],
  ])('%j holds no year that can be', (range, argument, came) => {
    expect(() => checkYears(range)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        details: { argument },
        message: expect.stringMatching(new RegExp(`^${argument} .*not ${came}\\.$`)),
      }),
    );
  });

  test('a range in the wrong order is an error and no empty answer', () => {
    expect(() => checkYears({ from: 2024, to: 2023 })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        details: { argument: 'years' },
        message: expect.stringContaining('2024-2023'),
      }),
    );
  });
});

describe('whether a year lies in a range', () => {
  test.each([
    [2021, { from: 2021, to: 2023 }, true],
    [2023, { from: 2021, to: 2023 }, true],
    [2020, { from: 2021, to: 2023 }, false],
    [2024, { from: 2021, to: 2023 }, false],
    [2099, { from: 2021 }, true],
    [2020, { from: 2021, to: null }, false],
    [1950, { to: 2023 }, true],
    [2024, { from: null, to: 2023 }, false],
    [2023, {}, true],
  ])('%i in %j: %s', (year, range, lies) => {
    expect(inYears(year, range)).toBe(lies);
  });

  test('a year that is not printed lies in no range, not even an open one', () => {
    expect(inYears(null, { from: 2021, to: 2023 })).toBe(false);
    expect(inYears(null, {})).toBe(false);
  });

  test('where no range is asked for, nothing is left out', () => {
    expect(inYears(null, null)).toBe(true);
    expect(inYears(2023, null)).toBe(true);
  });
});
