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

describe('of which figures the town’s own rate is', () => {
  const rated = (direction: 'INCREASE' | 'DECREASE', value: number, printed: string) =>
    measuredOf({
      kpi: { direction },
      plan: [
        observation({ measure: 'BASELINE', year: 2021, value: 300 }),
        observation({ year: 2023, value: 150 }),
        observation({ measure: 'ACTUAL', year: 2023, value }),
      ],
      progress: { value: Number(printed), raw: `${printed}％` },
    });

  test('73.2 is 150 ÷ 205 where less is wanted, and no hidden baseline', () => {
    const measured = rated('DECREASE', 205, '73.2');
    expect(measured.value).toBe(63.33);
    expect(explainNotes(measured, 'JA')).toBe(
      '文書の進捗率は73.2％で、この計算の63.33％と違います。文書の率は 目標値 ÷ 実績値 と合います。',
    );
    expect(explainNotes(measured, 'EN')).toBe(
      'The town prints 73.2 %, ours is 63.33 %. The printed rate fits target ÷ actual.',
    );
  });

  test('it is told too where there is no rate of ours', () => {
    // A floor: 290 ÷ 150 is 1.9333.
    const measured = rated('INCREASE', 290, '193.3');
    expect(measured).toMatchObject({ value: null, reached: true });
    expect(explainNotes(measured, 'JA')).toContain(
      '文書の進捗率は193.3％で、実績値 ÷ 目標値 と合います。',
    );
    expect(explainNotes(measured, 'EN')).toContain(
      'The town prints 193.3 %, which is actual ÷ target.',
    );
  });
});

describe('a target below its baseline', () => {
  const below = (name: string, direction: 'INCREASE' | null = null) =>
    measuredOf({
      kpi: { direction, name },
      plan: [
        observation({ measure: 'BASELINE', year: 2021, value: 379 }),
        observation({ year: 2023, value: 350 }),
        observation({ measure: 'ACTUAL', year: 2023, value: 363 }),
      ],
    });

  test.each([
    [
      'リサイクル率',
      null,
      '指標の名前が数えるものから、目標値は現状値より低い下限（これ以上なら達成）と読みました。',
    ],
    ['転出超過数', null, '指標の名前が数えるものから、下げる目標と読みました。'],
    [
      '相談件数',
      'INCREASE',
      '計画が望む向き（上げる・下げる）から、目標値は現状値より低い下限（これ以上なら達成）と読みました。',
    ],
  ] as const)('of %s with the arrow %s says how it was read', (name, direction, words) => {
    expect(explainNotes(below(name, direction), 'JA')).toBe(words);
    expect(explainNotes(below(name, direction), 'EN')).toMatch(
      /^The target is read as .+, by .+\.$/,
    );
  });

  test('of which nothing says it has no note but both readings', () => {
    const measured = below('相談件数');
    expect(explainNotes(measured, 'JA')).toBeNull();
    expect(measured.readings.map(({ reading, reached }) => [reading, reached])).toEqual([
      ['FLOOR', true],
      ['FALL', false],
    ]);
  });
});

test('年 beside 年度 is told', () => {
  const plan = [
    ...TABLE,
    observation({ measure: 'ACTUAL', year: 2023, value: 1, periodType: 'CALENDAR_YEAR' }),
  ];
  const measured = measuredOf({ plan, year: 2023 });
  expect(measured).toMatchObject({ value: null, reached: false, reasonCode: 'OTHER_PERIOD' });
  expect(explainNotes(measured, 'JA')).toContain('一方が年（1〜12月）、他方が年度（4〜3月）');
  expect(explainNotes(measured, 'EN')).toContain('January');
});

test('words beside a target that say it is to be kept are heeded', () => {
  const plan = [
    observation({ year: 2023, value: 7000, unit: '人', raw: '7,000人を維持' }),
    observation({ measure: 'ACTUAL', year: 2023, value: 7100, unit: '人', raw: '7,100人' }),
  ];
  const measured = measuredOf({ kpi: { direction: null, unit: '人', name: '児童数' }, plan });
  // 7,100 ÷ 7,000.
  expect(measured).toMatchObject({ value: 101.43, reached: true });
  expect(explainNotes(measured, 'JA')).toContain('上回れば達成');
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
