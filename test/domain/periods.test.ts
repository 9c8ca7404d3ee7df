import { describe, expect, test } from '@jest/globals';
import { periodEnd, periodEndLike } from '../../src/domain/periods.js';

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

describe('the last day of the period of another year', () => {
  test.each([
    ['FISCAL_YEAR', '2025-03-31'],
    ['CALENDAR_YEAR', '2024-12-31'],
    ['POINT_IN_TIME', '2025-03-31'],
  ] as const)('%s without a day goes by its kind', (periodType, end) => {
    expect(periodEndLike({ year: 2020, periodType, date: null }, 2024)).toBe(end);
  });

  test.each([
    ['a census of 1 October', 2020, '2020-10-01', 2024, '2024-10-01'],
    ['the end of a 年度, which has the year of its 年度', 2020, '2021-03-31', 2024, '2025-03-31'],
    ['a month', 2020, '2020-04', 1999, '1999-04-30'],
  ])('%s keeps its day', (_what, year, date, other, end) => {
    expect(periodEndLike({ year, periodType: 'POINT_IN_TIME', date }, other)).toBe(end);
  });
});
