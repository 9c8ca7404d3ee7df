import { describe, expect, test } from '@jest/globals';
import { AttainmentReason, ReachedReason } from '../../../src/domain/attainment-vocabulary.js';
import { type Language, MissingReason, type Wanted } from '../../../src/domain/vocabulary.js';
import { explainOpen, explainReason } from '../../../src/features/attainment/explain.js';
import type { Measured, MeasuredShare } from '../../../src/features/attainment/measured.js';
import { document, observation } from '../compare/entities.js';
import { measuredOf, sheet, TABLE } from './material.js';

const LANGUAGES: Language[] = ['JA', 'EN'];
const actual = (given: Parameters<typeof observation>[0]) =>
  observation({ measure: 'ACTUAL', year: 2023, ...given });
const [baseline] = TABLE;
if (!baseline) throw new Error('the table has a baseline');
const bound = observation({ year: 2023, value: 300000, comparator: 'AT_MOST' });
const inWords = (raw: string, wanted: Wanted) =>
  observation({ year: 2023, missing: 'IN_WORDS', raw, wanted });

const explain = ({ material, reasonCode }: Measured, language: Language) =>
  explainReason(material, reasonCode, language);

/** One attainment without a value for each reason that a value may lack. */
const WITHOUT_VALUE = {
  NO_TARGET: measuredOf({ year: 2024, gaps: { target: { missing: 'NOT_SET', documents: [] } } }),
  NO_ACTUAL: measuredOf({ plan: [...TABLE, actual({ missing: 'NOT_MEASURED' })], year: 2023 }),
  NO_BASELINE: measuredOf({ plan: sheet(30, 37), kpi: { unit: '件' } }),
  BASELINE_EQUALS_TARGET: measuredOf({
    plan: [baseline, observation({ year: 2023, value: 375284 }), actual({ value: 1 })],
  }),
  BASELINE_WITHIN_BOUND: measuredOf({
    plan: [{ ...baseline, value: 200000 }, bound, actual({ value: 400000 })],
  }),
  TARGET_IS_ZERO: measuredOf({
    kpi: { direction: 'MAINTAIN' },
    plan: [observation({ year: 2023, value: 0 }), actual({ value: 1 })],
  }),
  OTHER_PERIOD: measuredOf({
    plan: [...TABLE, actual({ value: 1, periodType: 'CALENDAR_YEAR' })],
    year: 2023,
  }),
  ACTUAL_IS_BOUND: measuredOf({
    plan: [...TABLE, actual({ value: 1, comparator: 'AT_LEAST' })],
    year: 2023,
  }),
  TARGET_IN_WORDS: measuredOf({
    plan: [baseline, inWords('増加', 'INCREASE'), actual({ value: 400000 })],
  }),
  TARGET_IS_ABOUT: measuredOf({
    kpi: { direction: 'MAINTAIN' },
    plan: [
      baseline,
      observation({ year: 2023, value: 500000, comparator: 'ABOUT' }),
      actual({ value: 400000 }),
    ],
  }),
  FLOOR_OR_FALL: measuredOf({
    kpi: { direction: null, name: '相談件数' },
    plan: [baseline, observation({ year: 2023, value: 300000 }), actual({ value: 350000 })],
  }),
  PAST_RANGE: measuredOf({
    plan: [
      baseline,
      observation({ year: 2023, value: 400000, valueTo: 500000, comparator: 'RANGE' }),
      actual({ value: 600000 }),
    ],
  }),
} satisfies Partial<Record<AttainmentReason, Measured>>;

type Direction = Measured['attempt']['direction'];
const toTarget = (target: number, value: number, direction: Direction = 'INCREASE') =>
  measuredOf({
    kpi: { direction },
    plan: [baseline, observation({ year: 2023, value: target }), actual({ value })],
  });

/** One share without a value for each reason that only a share may lack. */
const WITHOUT_SHARE = {
  TARGET_IS_NEGATIVE: toTarget(-5, 1, null).actualOverTarget,
  ACTUAL_IS_NEGATIVE: toTarget(400000, -1).actualOverTarget,
  LESS_IS_WANTED: toTarget(300000, 350000, 'DECREASE').actualOverTarget,
  TARGET_IS_UPPER_BOUND: WITHOUT_VALUE.BASELINE_WITHIN_BOUND.actualOverTarget,
  TARGET_IS_RANGE: WITHOUT_VALUE.PAST_RANGE.progressFromBaseline,
} satisfies Record<Exclude<AttainmentReason, keyof typeof WITHOUT_VALUE>, MeasuredShare>;

const WITHOUT = { ...WITHOUT_VALUE, ...WITHOUT_SHARE };

describe('why there is no value', () => {
  test.each(Object.values(AttainmentReason))('%s is met', (reason) => {
    expect(WITHOUT[reason].reasonCode).toBe(reason);
  });

  test.each(LANGUAGES)('each reason has a sentence of its own in %s', (language) => {
    const sentences = Object.values(WITHOUT).map(({ material, reasonCode }) =>
      explainReason(material, reasonCode, language),
    );
    expect(new Set(sentences).size).toBe(Object.keys(AttainmentReason).length);
    for (const sentence of sentences) expect(sentence).toMatch(language === 'JA' ? /。$/ : /\.$/);
  });

  test('a value needs no reason', () => {
    const measured = measuredOf({ plan: [...TABLE, actual({ value: 500000 })], year: 2023 });
    expect(measured.value).toBe(100);
    expect(explain(measured, 'JA')).toBeNull();
    expect(explain(measured, 'EN')).toBeNull();
  });

  test.each(LANGUAGES)('each reason for a missing actual value is told apart in %s', (language) => {
    const sentences = Object.values(MissingReason).map((missing) =>
      explain(measuredOf({ plan: [...TABLE, actual({ missing })], year: 2023 }), language),
    );
    expect(new Set(sentences).size).toBe(Object.keys(MissingReason).length);
  });
});

/** One attainment of which it cannot be said whether it is reached, for each reason. */
const OPEN = {
  NO_TARGET: WITHOUT_VALUE.NO_TARGET,
  NO_ACTUAL: WITHOUT_VALUE.NO_ACTUAL,
  NO_BASELINE: measuredOf({ plan: [inWords('増加', 'INCREASE'), actual({ value: 400000 })] }),
  DIRECTION_UNKNOWN: measuredOf({
    kpi: { direction: null, name: '相談件数' },
    plan: [observation({ year: 2023, value: 30 }), actual({ value: 37 })],
  }),
  FLOOR_OR_FALL: WITHOUT_VALUE.FLOOR_OR_FALL,
  OTHER_PERIOD: measuredOf({
    plan: [...TABLE, actual({ value: 1, periodType: 'SPAN' })],
    year: 2023,
  }),
  ACTUAL_IS_BOUND: WITHOUT_VALUE.ACTUAL_IS_BOUND,
  TARGET_IS_ABOUT: measuredOf({
    plan: [
      baseline,
      observation({ year: 2023, value: 500000, comparator: 'ABOUT' }),
      actual({ value: 490000 }),
    ],
  }),
  TARGET_IN_WORDS: measuredOf({
    plan: [baseline, inWords('全国平均以上', 'OTHER'), actual({ value: 400000 })],
  }),
  PAST_RANGE: WITHOUT_VALUE.PAST_RANGE,
} satisfies Record<ReachedReason, Measured>;

describe('why it cannot be said whether the target is reached', () => {
  test.each(Object.values(ReachedReason))('%s is met', (reason) => {
    expect(OPEN[reason]).toMatchObject({ reached: null, reachedReasonCode: reason });
  });

  test.each(LANGUAGES)('has a sentence of its own in %s', (language) => {
    const sentences = Object.values(OPEN).map(({ material, reachedReasonCode }) =>
      explainOpen(material, reachedReasonCode, language),
    );
    expect(new Set(sentences).size).toBe(Object.keys(ReachedReason).length);
    for (const sentence of sentences) expect(sentence).toMatch(language === 'JA' ? /。$/ : /\.$/);
  });

  test('needs no reason where it can', () => {
    const { material, reached, reachedReasonCode } = toTarget(400000, 400000);
    expect([reached, explainOpen(material, reachedReasonCode, 'JA')]).toEqual([true, null]);
  });
});

describe('what was read', () => {
  test('is named where the actual value is of a time after it', () => {
    const actual = { missing: 'AFTER_DOCUMENT' as const, documents: [document()] };
    const measured = measuredOf({ gaps: { actual } });
    expect(explain(measured, 'JA')).toContain('香取市「第2次総合計画 後期基本計画」（大綱6だけ）');
    expect(explain(measured, 'EN')).toContain('(chapter 6 only)');
  });

  test('of official statistics is said to be nothing where we hold no series', () => {
    const measured = measuredOf({ year: 2023, against: 'OFFICIAL' });
    expect(explain(measured, 'JA')).toContain('公的統計は、収録していません');
    expect(explain(measured, 'EN')).toContain('no official series');
  });
});

describe('what else helps', () => {
  test('a target without a year is pointed to where a year was asked for', () => {
    const gaps = { target: { missing: 'NOT_IN_SOURCE' as const, documents: [] } };
    const measured = measuredOf({ plan: sheet(30, 37), kpi: { unit: '件' }, year: 2023, gaps });
    expect(measured.reasonCode).toBe('NO_TARGET');
    expect(explain(measured, 'JA')).toContain('年の記載のない目標値（30件）');
    expect(explain(measured, 'EN')).toContain('without a printed year (30件)');
  });

  test('a table with years has no such hint', () => {
    expect(explain(WITHOUT_VALUE.NO_TARGET, 'EN')).not.toContain('without a printed year');
  });

  test('a baseline that is printed as a dash is told from one that is not printed', () => {
    const dash = observation({
      measure: 'BASELINE',
      year: 2022,
      missing: 'NOT_PRINTED',
      raw: 'ー',
    });
    const measured = measuredOf({
      plan: [dash, observation({ year: 2023, value: 2 }), actual({ value: 2.3 })],
    });
    expect(explain(measured, 'JA')).toContain('理由を示さない記号');
    expect(explain(WITHOUT_VALUE.NO_BASELINE, 'JA')).toContain('現状値の記載はありません');
  });

  test('the kinds of period are named where they differ', () => {
    expect(explain(WITHOUT_VALUE.OTHER_PERIOD, 'JA')).toContain('実績値は暦年、目標値は年度');
    expect(explain(WITHOUT_VALUE.OTHER_PERIOD, 'EN')).toContain(
      'Actual: calendar year; target: fiscal year',
    );
  });
});
