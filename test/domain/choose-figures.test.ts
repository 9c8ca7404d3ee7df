import { describe, expect, test } from '@jest/globals';
import type { ObservationEntity } from '../../src/db/entities/observation.entity.js';
import type { StatisticRow } from '../../src/db/memory/series.js';
import { chooseAll, chooseFigures, type OfficialSeries } from '../../src/domain/choose-figures.js';
import type { ActualSource } from '../../src/domain/vocabulary.js';
import { count, officialSeries, sheet, TABLE } from '../features/attainment/material.js';
import { observation } from '../features/compare/entities.js';

const choose = (
  plan: ObservationEntity[],
  year: number | null = null,
  official: OfficialSeries<ObservationEntity, StatisticRow>[] = [],
  against: ActualSource | null = null,
) => chooseFigures({ plan, official }, { year, against });

const target = (year: number | null, value: number | null) =>
  observation({ measure: 'TARGET', year, value, missing: value === null ? 'NOT_SET' : null });
const actual = (year: number | null, value: number | null) =>
  observation({ measure: 'ACTUAL', year, value, missing: value === null ? 'NOT_MEASURED' : null });

describe('the target', () => {
  test('is that of the year asked for', () => {
    const { target, targetYear } = choose(TABLE, 2025);
    expect([target?.value, targetYear]).toEqual([750000, 2025]);
  });

  test('is none where the year asked for has none, even if another year or no year has one', () => {
    expect(choose(TABLE, 2024)).toMatchObject({ target: null, targetYear: 2024 });
    expect(choose(sheet(30, 37), 2023)).toMatchObject({ target: null, targetYear: 2023 });
  });

  test('is the newest that has an actual value where no year is asked for', () => {
    const plan = [...TABLE, actual(2022, 4), actual(2023, 5), actual(2025, 6)];
    expect(choose(plan)).toMatchObject({ targetYear: 2025, actual: { value: 6 }, inVain: [] });
    expect(choose([...plan, actual(2027, null)]).targetYear).toBe(2025);
    expect(choose(TABLE, null, [officialSeries()])).toMatchObject({
      targetYear: 2023,
      against: 'OFFICIAL',
    });
  });

  test('is held against the actual value of whom is asked for', () => {
    const plan = [...TABLE, actual(2025, 6)];
    const official = [officialSeries()];
    expect(choose(plan, null, official).targetYear).toBe(2025);
    expect(choose(plan, null, official, 'OFFICIAL').targetYear).toBe(2023);
    expect(choose(TABLE, null, official, 'PLAN')).toMatchObject({ targetYear: 2027, actual: null });
  });

  test('is one whose actual value is of the same kind of period, before one where it is not', () => {
    const year = actual(2025, 6);
    const plan = [...TABLE, actual(2023, 5), { ...year, periodType: 'CALENDAR_YEAR' as const }];
    expect(choose(plan).targetYear).toBe(2023);
    expect(
      choose(plan.filter(({ measure, year }) => measure !== 'ACTUAL' || year !== 2023)),
    ).toMatchObject({ targetYear: 2025, actual: { value: 6 } });
  });

  test('is one without a printed year where only that has an actual value', () => {
    const plan = [target(2025, 5), target(null, 9), actual(2023, 7)];
    expect(choose(plan)).toMatchObject({ targetYear: null, target: { value: 9 } });
    expect(choose([...plan, actual(2025, 6)]).targetYear).toBe(2025);
  });

  test('is the newest where none has an actual value, with all that were looked at', () => {
    const { targetYear, inVain } = choose(TABLE);
    expect(targetYear).toBe(2027);
    expect(inVain.map(({ year }) => year)).toEqual([2027, 2025, 2023]);
    expect(choose(TABLE, 2025).inVain).toEqual([]);
  });

  test('is the last one with a value where no year is asked for and none has an actual value', () => {
    expect(choose(TABLE).target?.value).toBe(1000000);
    expect(choose([target(2023, 545), target(2025, 542), target(2027, null)]).targetYear).toBe(
      2025,
    );
  });

  test('is one without a printed year only where no other has a value', () => {
    expect(choose([target(null, 9), target(2023, 5)]).target?.value).toBe(5);
    expect(choose([target(null, 9), target(2023, null)]).target?.value).toBe(9);
    expect(choose(sheet(30, 37))).toMatchObject({ target: { value: 30 }, targetYear: null });
  });

  test('is a printed absence where nothing else is printed', () => {
    expect(choose([target(2027, null)]).target?.missing).toBe('NOT_SET');
    expect(choose([])).toMatchObject({ target: null, targetYear: null });
  });
});

describe('all targets', () => {
  const all = (plan: ObservationEntity[], against: ActualSource | null = null) =>
    chooseAll({ plan, official: [officialSeries()] }, against);

  test('stand from the oldest to the newest, one without a year last', () => {
    const plan = [target(null, 9), target(2025, null), target(2023, 5), target(2027, 7)];
    expect(all(plan).map(({ targetYear }) => targetYear)).toEqual([2023, 2025, 2027, null]);
    expect(all([])).toEqual([]);
  });

  test('are each held against the actual value of their own year', () => {
    const plan = [...TABLE, actual(2025, 6)];
    expect(all(plan).map(({ against, actual }) => [against, actual?.value])).toEqual([
      ['OFFICIAL', 760582000],
      ['PLAN', 6],
      ['PLAN', undefined],
    ]);
    expect(all(plan, 'PLAN')[0]).toMatchObject({ against: 'PLAN', actual: null });
  });
});

describe("the plan's actual value", () => {
  test('is that of the target’s year, not the newest', () => {
    const plan = [...TABLE, actual(2023, 4), actual(2024, 6)];
    expect(choose(plan, 2023).actual?.value).toBe(4);
    expect(choose(plan, 2027).actual).toBeNull();
  });

  test('is the newest with a value where the target has no year', () => {
    const plan = [target(null, 30), actual(2021, 1), actual(2022, 2), actual(2023, null)];
    expect(choose(plan).actual).toMatchObject({ year: 2022, value: 2 });
  });

  test('is a printed absence where no value is printed', () => {
    expect(choose([target(null, 82), actual(2023, null)]).actual?.missing).toBe('NOT_MEASURED');
  });
});

describe('whose actual value is used', () => {
  const official = [officialSeries()];

  test('the one that is asked for, value or not', () => {
    expect(choose(TABLE, 2023, official, 'PLAN')).toMatchObject({ against: 'PLAN', actual: null });
    expect(choose(TABLE, 2025, official, 'OFFICIAL')).toMatchObject({
      against: 'OFFICIAL',
      actual: null,
      official: official[0],
    });
    expect(choose(TABLE, 2023, [], 'OFFICIAL')).toMatchObject({
      against: 'OFFICIAL',
      actual: null,
      official: null,
    });
  });

  test("the plan's own where it has a value", () => {
    const plan = [...TABLE, actual(2023, 700000)];
    expect(choose(plan, 2023, official)).toMatchObject({ against: 'PLAN', official: null });
  });

  test('the official one where only that has a value', () => {
    expect(choose(TABLE, 2023, official)).toMatchObject({
      against: 'OFFICIAL',
      actual: { value: 760582000 },
    });
  });

  test("the plan's own where neither has a value", () => {
    const plan = [...TABLE, actual(2025, null)];
    expect(choose(plan, 2025, official)).toMatchObject({
      against: 'PLAN',
      actual: { missing: 'NOT_MEASURED' },
    });
  });
});

describe('the official series', () => {
  const close = officialSeries([count(2023, 1)], { id: 'close', match: 'CLOSE' });
  const exact = officialSeries([count(2023, 2)], { id: 'exact', match: 'EXACT' });
  const exactWithout = officialSeries([count(2021, 3)], { id: 'exact', match: 'EXACT' });
  const exactWithheld = officialSeries([count(2023, null)], { id: 'exact', match: 'EXACT' });

  test('is the nearest to the indicator', () => {
    expect(choose(TABLE, 2023, [close, exact], 'OFFICIAL').actual?.value).toBe(2);
  });

  test('is a less near one where only that has a value', () => {
    expect(choose(TABLE, 2023, [close, exactWithout], 'OFFICIAL').actual?.value).toBe(1);
    expect(choose(TABLE, 2023, [exactWithheld, close], 'OFFICIAL').actual?.value).toBe(1);
  });

  test('is the nearest where none has a value', () => {
    const chosen = choose(TABLE, 2025, [close, exact], 'OFFICIAL');
    expect(chosen.official?.series.id).toBe('exact');
  });
});

test('the baseline is the newest with a value, or its printed absence', () => {
  const baseline = (year: number, value: number | null) =>
    observation({
      measure: 'BASELINE',
      year,
      value,
      missing: value === null ? 'NOT_PRINTED' : null,
    });
  expect(choose([baseline(2020, 1), baseline(2021, 2)]).baseline?.value).toBe(2);
  expect(choose([baseline(2022, null)]).baseline?.missing).toBe('NOT_PRINTED');
  expect(choose([]).baseline).toBeNull();
});
