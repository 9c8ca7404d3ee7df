import { describe, expect, test } from '@jest/globals';
import { observation } from '../compare/entities.js';
import { count, measuredOf, officialSeries, sheet, TABLE } from './material.js';

const katori = () => measuredOf({ official: [officialSeries()], year: 2023, against: 'OFFICIAL' });

describe('an official count', () => {
  test('is brought into the unit of the KPI', () => {
    // 385,298 of 124,716 千円.
    expect(katori()).toMatchObject({ value: 308.94, reached: true, against: 'OFFICIAL' });
  });

  test('gives the same in whatever unit it is published', () => {
    const inThousands = { ...count(2023, 760582), unit: '千円' };
    const measured = measuredOf({
      official: [officialSeries([inThousands])],
      year: 2023,
    });
    expect(measured.value).toBe(308.94);
  });

  test('that differs in the year of the baseline is told, with what it would change', () => {
    // 396,020.675 of 135,438.675 千円.
    expect(katori().otherBaseline).toMatchObject({ value: 364561.325, rate: 292.4 });
  });

  test.each([
    [375284_000, 'the same'],
    [375283_100, 'the same but for what the plan cuts off'],
  ])('of %i 円 in the year of the baseline is %s', (value) => {
    const official = [officialSeries([count(2021, value), count(2023, 760582000)])];
    expect(measuredOf({ official, year: 2023 }).otherBaseline).toBeNull();
  });

  test('is not held against the baseline where the plan’s own actual value is used', () => {
    const plan = [...TABLE, observation({ measure: 'ACTUAL', year: 2023, value: 600000 })];
    const measured = measuredOf({ plan, official: [officialSeries()], year: 2023 });
    expect(measured).toMatchObject({ against: 'PLAN', otherBaseline: null });
  });
});

describe('a sheet without a baseline', () => {
  test('has no value of ours, whatever rate the town prints', () => {
    const plan = sheet(30, 37);
    const measured = measuredOf({
      kpi: { unit: '件' },
      plan,
      progress: { value: 240, raw: '240.00％' },
    });
    expect(measured).toMatchObject({ value: null, reasonCode: 'NO_BASELINE', reached: true });
    expect(measured.baseline).toBeNull();
    expect(measured.attained.notes).toEqual([{ code: 'PRINTED_DERIVED', baseline: 25 }]);
  });

  test('is counted from zero where its figures are of a span', () => {
    const plan = sheet(30, 32, { periodType: 'SPAN' });
    const measured = measuredOf({ kpi: { unit: '件' }, plan });
    expect(measured).toMatchObject({ value: 106.67, reached: true });
  });

  test('a rate that is printed as a dash is none', () => {
    const plan = sheet(30, 37);
    const measured = measuredOf({
      kpi: { unit: '件' },
      plan,
      progress: { missing: 'NOT_PRINTED', raw: '-％' },
    });
    expect(measured.attempt.printed).toBeNull();
    expect(measured.reportedProgress?.raw).toBe('-％');
  });
});

test('a baseline that could not be used is shown as it is printed', () => {
  const plan = [
    observation({ measure: 'BASELINE', year: 2022, periodType: 'UNSPECIFIED', value: 28 }),
    observation({ measure: 'TARGET', year: 2023, periodType: 'SPAN', value: 37 }),
    observation({ measure: 'ACTUAL', year: 2023, periodType: 'SPAN', value: 18.5 }),
  ];
  const measured = measuredOf({ plan });
  expect(measured.baseline?.value).toBe(28);
  expect(measured).toMatchObject({ value: 50, attained: { baseline: null } });
});

describe('a target in words', () => {
  const [baseline] = TABLE;
  if (!baseline) throw new Error('the table has a baseline');
  const reachedBy = (raw: string) =>
    measuredOf({
      plan: [
        baseline,
        observation({ year: 2023, missing: 'IN_WORDS', wanted: 'INCREASE', raw }),
        observation({ measure: 'ACTUAL', year: 2023, value: 400000 }),
      ],
    }).reached;

  test('that wants any increase is reached by one', () => {
    expect(reachedBy('増加')).toBe(true);
  });

  test('that names an amount is not reached by any increase', () => {
    expect(reachedBy('前年度比＋5％')).toBeNull();
  });
});
