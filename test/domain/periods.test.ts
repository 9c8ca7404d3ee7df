import { describe, expect, test } from '@jest/globals';
import { periodEnd } from '../../src/domain/periods.js';

describe('the last day of a period', () => {
  test('a 年度 ends in March of the next year', () => {
    expect(periodEnd({ year: 2023, periodType: 'FISCAL_YEAR' })).toBe('2024-03-31');
  });

  test('a 年 ends in December', () => {
    expect(periodEnd({ year: 2023, periodType: 'CALENDAR_YEAR' })).toBe('2023-12-31');
  });

  test.each([
    ['2023-04-01', '2023-04-01'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
  ])('a date ends with its own last day: %s', (date, end) => {
    expect(periodEnd({ year: 2023, periodType: 'POINT_IN_TIME', date })).toBe(end);
  });

  test.each(['POINT_IN_TIME', 'SPAN', 'UNSPECIFIED'] as const)(
    'without a date, %s ends with the 年度 of its year',
    (periodType) => {
      expect(periodEnd({ year: 2022, periodType, date: null })).toBe('2023-03-31');
    },
  );

  test.each(['FISCAL_YEAR', 'CALENDAR_YEAR', 'UNSPECIFIED'] as const)(
    'no year, no end: %s',
    (periodType) => {
      expect(periodEnd({ year: null, periodType })).toBeNull();
    },
  );
});
