import { describe, expect, test } from '@jest/globals';
import { countStandings } from '../../web/attainment/count-standings.js';
import { STANDING_FILTERS, STANDINGS, standingOf } from '../../web/attainment/states.js';
import { fiscalYearOf } from '../../web/lib/fiscal-year.js';
import { countFilters, listFilter } from '../../web/targets/filters.js';
import { readTargetsView, writeTargetsView } from '../../web/targets/view.js';

describe('the standing of a target', () => {
  const open = { reached: null } as const;

  test('is what the API says, and of a gap its reason', () => {
    expect(standingOf({ reached: true, reachedReasonCode: null, missing: null })).toBe('reached');
    expect(standingOf({ reached: false, reachedReasonCode: null, missing: null })).toBe('missed');
    const noActual = { ...open, reachedReasonCode: 'NO_ACTUAL' } as const;
    expect(standingOf({ ...noActual, missing: 'AFTER_DOCUMENT' })).toBe('to-come');
    expect(standingOf({ ...noActual, missing: 'NOT_MEASURED' })).toBe('no-actual');
    const words = { ...open, reachedReasonCode: 'TARGET_IN_WORDS', missing: 'IN_WORDS' } as const;
    expect(standingOf(words)).toBe('undecided');
  });

  test('is found by the filter of its own, and by no other', () => {
    const filters = STANDINGS.map((one) => STANDING_FILTERS[one]);
    const missing = filters.flatMap((filter) => filter.missing ?? []);
    expect(new Set(missing).size).toBe(missing.length);
    expect(missing).toHaveLength(8);
    const reasons = filters.flatMap((filter) => filter.reachedReason ?? []);
    expect(new Set(reasons).size).toBe(10);
    expect(STANDING_FILTERS.undecided.reachedReason).not.toContain('NO_ACTUAL');
  });

  test('is counted from the groups of the API, each target once', () => {
    const { counts, missing, undecided } = countStandings({
      reached: [
        { key: 'OPEN', count: 12 },
        { key: 'REACHED', count: 3 },
      ],
      reasons: [
        { key: 'NO_ACTUAL', count: 10 },
        { key: 'FLOOR_OR_FALL', count: 2 },
        { key: null, count: 3 },
      ],
      missing: [
        { key: 'AFTER_DOCUMENT', count: 7 },
        { key: 'NOT_MEASURED', count: 3 },
      ],
    });
    expect(counts).toEqual({
      reached: 3,
      missed: 0,
      'to-come': 7,
      'no-actual': 3,
      undecided: 2,
    });
    expect(missing['no-actual']).toEqual([{ reason: 'NOT_MEASURED', count: 3 }]);
    expect(undecided).toEqual([{ reason: 'FLOOR_OR_FALL', count: 2 }]);
  });
});

test('a day before April is of the year before', () => {
  expect([fiscalYearOf('2026-03-31'), fiscalYearOf('2026-04-01')]).toEqual([2025, 2026]);
});

describe('the address of the list', () => {
  const params = {
    ...{ state: 'to-come', town: '122360', theme: 'digital', year: '2027' },
    ...{ q: 'LINE', sort: 'year-old', indicator: 'furusato-nozei.amount' },
  };

  test('holds all of the view', () => {
    expect(writeTargetsView(readTargetsView(params))).toEqual(params);
    expect(writeTargetsView(readTargetsView({ year: 'undated' }))).toEqual({ year: 'undated' });
  });

  test('drops what it does not know', () => {
    const wrong = {
      state: 'bad',
      town: '1',
      theme: 'A B',
      year: '99',
      q: '（）',
      sort: 'progress',
    };
    expect(writeTargetsView(readTargetsView(wrong))).toEqual({});
  });

  test('asks for what all its conditions let through, and beside each choice for what it would show', () => {
    const view = readTargetsView({ state: 'reached', town: '122360', year: 'undated' });
    expect(listFilter(view)).toEqual({
      hasTarget: true,
      reached: ['REACHED'],
      municipalityCodes: ['122360'],
      undatedTarget: true,
    });
    const { states, unread, towns, years } = countFilters(view);
    expect(states).toEqual({
      hasTarget: true,
      municipalityCodes: ['122360'],
      undatedTarget: true,
    });
    expect(unread).toEqual({ ...states, reachedReason: ['NO_ACTUAL'] });
    expect(towns).toEqual({ hasTarget: true, reached: ['REACHED'], undatedTarget: true });
    expect(years).toEqual({
      hasTarget: true,
      reached: ['REACHED'],
      municipalityCodes: ['122360'],
    });
  });
});
