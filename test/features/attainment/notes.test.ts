import { describe, expect, test } from '@jest/globals';
import { explainNotes } from '../../../src/features/attainment/notes.js';
import { observation } from '../compare/entities.js';
import { measuredOf, officialSeries, sheet, TABLE } from './material.js';

const cases = (target: number, actual: number, raw: string, span = false) =>
  measuredOf({
    kpi: { unit: '件' },
    plan: sheet(target, actual, span ? { periodType: 'SPAN' } : {}),
    progress: { value: Number(raw.replace('％', '')), raw },
  });

describe("the town's own rate", () => {
  test('240.00％ leads to 25, which is printed nowhere and is no observation', () => {
    const measured = cases(30, 37, '240.00％');
    const japanese = explainNotes(measured, 'JA');
    for (const part of ['240.00％', '現状値は25', '印刷されていません', '観測値ではありません']) {
      expect(japanese).toContain(part);
    }
    const english = explainNotes(measured, 'EN');
    for (const part of [
      '240.00 %',
      'baseline is 25',
      'not printed anywhere',
      'never an observation',
    ]) {
      expect(english).toContain(part);
    }
  });

  test('125.00％ beside our 106.67 is told, with the baseline of 22 that it fits', () => {
    const measured = cases(30, 32, '125.00％', true);
    const japanese = explainNotes(measured, 'JA');
    for (const part of ['125.00％', '106.67％', '現状値22', '0から数え']) {
      expect(japanese).toContain(part);
    }
    expect(explainNotes(measured, 'EN')).toContain('The town prints 125.00 %, ours is 106.67 %.');
    expect(explainNotes(measured, 'EN')).toContain('22, which is not printed anywhere');
  });

  test('a rate that none explains leads to no figure', () => {
    const english = explainNotes(cases(30, 37, '100.00％'), 'EN');
    expect(english).toContain('no baseline explains it');
    expect(english).not.toMatch(/baseline (?:is|of) \d/);
  });

  test('a rate that many explain leads to no figure', () => {
    const english = explainNotes(cases(500000, 760582, '308.9％'), 'EN');
    expect(english).toContain('More than one baseline fits');
    expect(english).toContain('308.9 %');
  });
});

describe('a target without a printed year', () => {
  test('says of which year the actual value is', () => {
    const measured = measuredOf({ kpi: { unit: '件' }, plan: sheet(30, 37) });
    expect(explainNotes(measured, 'JA')).toContain('2023年度');
    expect(explainNotes(measured, 'EN')).toContain('FY2023');
  });

  test('passes on what makes that year doubtful', () => {
    const doubt = '測定方法の欄に「（N-1）」とある。';
    const measured = measuredOf({ kpi: { unit: '件' }, plan: sheet(30, 37, { note: doubt }) });
    expect(explainNotes(measured, 'JA')).toContain(doubt);
  });

  test('a target with its year says nothing', () => {
    const plan = [...TABLE, observation({ measure: 'ACTUAL', year: 2023, value: 500000 })];
    expect(explainNotes(measuredOf({ plan, year: 2023 }), 'JA')).toBeNull();
  });
});

describe('official statistics', () => {
  const measured = measuredOf({ official: [officialSeries()], year: 2023, against: 'OFFICIAL' });

  test('are named as the source of the actual value', () => {
    expect(explainNotes(measured, 'JA')).toContain('総務省「ふるさと納税に関する現況調査」');
    expect(explainNotes(measured, 'EN')).toContain('not from the plan');
  });

  test('that differ in the year of the baseline are told with the rate from there', () => {
    const japanese = explainNotes(measured, 'JA');
    for (const part of [
      '2021年度',
      '364,561.325千円',
      '375,284千円',
      '292.40％',
      '原因は分かりません',
    ]) {
      expect(japanese).toContain(part);
    }
    const english = explainNotes(measured, 'EN');
    for (const part of [
      'FY2021',
      '364,561.325千円',
      '375,284千円',
      '292.40 %',
      'cause is unknown',
    ]) {
      expect(english).toContain(part);
    }
  });

  test('that may count something else are told so, and others are not', () => {
    expect(explainNotes(measured, 'EN')).not.toContain('may not count the same');
    const narrow = measuredOf({
      kpi: { match: 'NARROW' },
      official: [officialSeries()],
      year: 2023,
    });
    expect(explainNotes(narrow, 'EN')).toContain('NARROW');
    const close = measuredOf({
      official: [officialSeries(undefined, { match: 'CLOSE' })],
      year: 2023,
    });
    expect(explainNotes(close, 'JA')).toContain('数える範囲が同じとは限りません');
  });

  test('without a value say nothing', () => {
    const later = measuredOf({ official: [officialSeries()], year: 2027, against: 'OFFICIAL' });
    expect(explainNotes(later, 'JA')).toBeNull();
  });
});

test('Japanese has no English sentence and English no Japanese one', () => {
  const plan = [
    observation({ measure: 'BASELINE', year: 2021, value: 100, comparator: 'AT_LEAST' }),
    observation({ year: 2023, periodType: 'SPAN', value: 100000 }),
    observation({ measure: 'ACTUAL', year: 2023, periodType: 'SPAN', value: 99996 }),
  ];
  const measured = measuredOf({ plan });
  expect(measured.attained.notes.map(({ code }) => code)).toEqual([
    'BASELINE_IS_BOUND',
    'FROM_ZERO',
    'ROUNDED_TO_100',
  ]);
  expect(explainNotes(measured, 'JA')).not.toMatch(/[a-z]{3}/);
  expect(explainNotes(measured, 'EN')).toMatch(/^[\x20-\x7e]+$/);
});
