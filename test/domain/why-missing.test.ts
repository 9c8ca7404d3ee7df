import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type Measure, Measure as Measures } from '../../src/domain/vocabulary.js';
import { type Dated, type SeriesHeld, whyMissing } from '../../src/domain/why-missing.js';

const fiscal = (measure: Measure, year: number | null): Dated => ({
  measure,
  year,
  periodType: 'FISCAL_YEAR',
});

/** The table of 香取市: a baseline of 2021, targets for 2023, 2025 and 2027. */
const plan: SeriesHeld = {
  kind: 'plan',
  observations: [fiscal('BASELINE', 2021), ...[2023, 2025, 2027].map((y) => fiscal('TARGET', y))],
  knownThrough: '2023-03-31',
};

/** A sheet like that of 霧島市: figures whose year is not printed. */
const undated: SeriesHeld = {
  kind: 'plan',
  observations: [
    { measure: 'BASELINE', year: null, periodType: 'UNSPECIFIED' },
    { measure: 'TARGET', year: null, periodType: 'UNSPECIFIED' },
  ],
  knownThrough: '2024-03-31',
};

const official: SeriesHeld = {
  kind: 'official',
  observations: [fiscal('ACTUAL', 2021), fiscal('ACTUAL', 2023)],
  knownThrough: '2024-03-31',
};

const none: SeriesHeld = { kind: 'none', observations: [], knownThrough: '2023-03-31' };

afterEach(() => {
  jest.useRealTimers();
});

describe('why a cell is empty', () => {
  test.each([[2022], [2024], [2028]])(
    "NOT_SET: the plan's own table has targets, none for %i",
    (year) => {
      expect(whyMissing(plan, 'TARGET', year)).toBe('NOT_SET');
    },
  );

  test('NOT_APPLICABLE: a baseline outside its year', () => {
    expect(whyMissing(plan, 'BASELINE', 2022)).toBe('NOT_APPLICABLE');
  });

  test.each(['TARGET', 'BASELINE'] as const)(
    'NOT_APPLICABLE: a %s of an official series',
    (measure) => {
      expect(whyMissing(official, measure, 2021)).toBe('NOT_APPLICABLE');
    },
  );

  test.each(['TARGET', 'BASELINE'] as const)(
    'NOT_IN_SOURCE: a %s of a plan that prints none with its year',
    (measure) => {
      expect(whyMissing(undated, measure, 2023)).toBe('NOT_IN_SOURCE');
      expect(whyMissing({ ...plan, observations: [] }, measure, 2023)).toBe('NOT_IN_SOURCE');
    },
  );

  test('NOT_IN_SOURCE: years that are printed for one measure say nothing of another', () => {
    const baseline = { ...plan, observations: [fiscal('BASELINE', 2021)] };
    const target = { ...plan, observations: [fiscal('TARGET', 2023)] };
    expect(whyMissing(baseline, 'TARGET', 2023)).toBe('NOT_IN_SOURCE');
    expect(whyMissing(target, 'BASELINE', 2021)).toBe('NOT_IN_SOURCE');
  });

  test.each(Object.values(Measures))(
    'NOT_IN_SOURCE: any %s of a town whose documents print none, whatever the year',
    (measure) => {
      expect(whyMissing(none, measure, 2022)).toBe('NOT_IN_SOURCE');
      expect(whyMissing(none, measure, 2199)).toBe('NOT_IN_SOURCE');
    },
  );

  test.each([
    [plan, 2022, 'NOT_IN_SOURCE'],
    [plan, 2023, 'AFTER_DOCUMENT'],
    [official, 2022, 'NOT_IN_SOURCE'],
    [official, 2024, 'AFTER_DOCUMENT'],
  ] as const)(
    'an actual value could be known once its period ended within the newest document: %#',
    (series, year, reason) => {
      expect(whyMissing(series, 'ACTUAL', year)).toBe(reason);
    },
  );
});

describe('when an actual value could be known', () => {
  test.each([
    ['FISCAL_YEAR', '2024-03-31', 'NOT_IN_SOURCE'],
    ['FISCAL_YEAR', '2024-03-30', 'AFTER_DOCUMENT'],
    ['CALENDAR_YEAR', '2023-12-31', 'NOT_IN_SOURCE'],
    ['CALENDAR_YEAR', '2023-12-30', 'AFTER_DOCUMENT'],
  ] as const)('%s 2023, known through %s: %s', (periodType, knownThrough, reason) => {
    const observations = [{ measure: 'ACTUAL', year: 2020, periodType }] as const;
    expect(whyMissing({ kind: 'official', observations, knownThrough }, 'ACTUAL', 2023)).toBe(
      reason,
    );
  });

  test.each([
    ['2023-10-01', 'NOT_IN_SOURCE'],
    ['2023-09-30', 'AFTER_DOCUMENT'],
  ])(
    'a census of 1 October could be known on that day: known through %s',
    (knownThrough, reason) => {
      const observations: Dated[] = [
        { measure: 'ACTUAL', year: 2015, periodType: 'POINT_IN_TIME', date: null },
        { measure: 'ACTUAL', year: 2020, periodType: 'POINT_IN_TIME', date: '2020-10-01' },
      ];
      const census: SeriesHeld = { kind: 'official', observations, knownThrough };
      expect(whyMissing(census, 'ACTUAL', 2023)).toBe(reason);
    },
  );

  test('a figure that does not tell its period does not tell that of the others', () => {
    const observations: Dated[] = [
      { measure: 'TARGET', year: null, periodType: 'UNSPECIFIED' },
      { measure: 'ACTUAL', year: 2022, periodType: 'CALENDAR_YEAR' },
    ];
    const series: SeriesHeld = { kind: 'plan', observations, knownThrough: '2023-12-31' };
    expect(whyMissing(series, 'ACTUAL', 2023)).toBe('NOT_IN_SOURCE');
  });

  test('a series that tells no period goes by 年度', () => {
    const inJanuary = { ...undated, knownThrough: '2024-01-31' };
    expect(whyMissing(inJanuary, 'ACTUAL', 2022)).toBe('NOT_IN_SOURCE');
    expect(whyMissing(inJanuary, 'ACTUAL', 2023)).toBe('AFTER_DOCUMENT');
  });

  test('nothing is called early where it is not known how far the documents reach', () => {
    expect(whyMissing({ ...plan, knownThrough: null }, 'ACTUAL', 2027)).toBe('NOT_IN_SOURCE');
  });

  test.each(['1999-01-01', '2024-04-01', '2099-12-31'])('the clock has no say: on %s', (today) => {
    jest.useFakeTimers({ now: new Date(today) });
    expect(whyMissing(plan, 'ACTUAL', 2022)).toBe('NOT_IN_SOURCE');
    expect(whyMissing(plan, 'ACTUAL', 2023)).toBe('AFTER_DOCUMENT');
    expect(whyMissing(plan, 'TARGET', 2024)).toBe('NOT_SET');
  });
});
