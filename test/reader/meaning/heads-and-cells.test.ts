import { describe, expect, test } from '@jest/globals';
import { proposed, record, said } from './records.js';

describe('the measure of a figure', () => {
  test.each([
    ['現状値（R4）', '23団体', 'BASELINE 2022 23 EQUAL'],
    ['基準値|令和4年度', '23団体', 'BASELINE 2022 23 EQUAL'],
    ['計画策定時|R3', '23', 'BASELINE 2021 23 EQUAL'],
    ['現状値（R4実績）', '23', 'BASELINE 2022 23 EQUAL'],
    ['現 状 値|2022（令和4）', '23', 'BASELINE 2022 23 EQUAL'],
    ['目標値（令和9年度）', '24団体', 'TARGET 2027 24 EQUAL'],
    ['目標値|R5', '24団体', 'TARGET 2023 24 EQUAL'],
    ['令和5年度|計画（予算）', '24', 'TARGET 2023 24 EQUAL'],
    ['令和5年度|実績(決算)', '24', 'ACTUAL 2023 24 EQUAL'],
    ['実績値|H28', '24', 'ACTUAL 2016 24 EQUAL'],
    ['中間目標|R7', '24', 'TARGET 2025 24 EQUAL'],
    ['数値目標|現状（R4）', '24', 'BASELINE 2022 24 EQUAL'],
    ['R6実績見込', '24', 'ACTUAL 2024 24 EQUAL'],
    ['R6計画', '24', 'TARGET 2024 24 EQUAL'],
    ['Ｒ５年度計画', '24', 'TARGET 2023 24 EQUAL'],
    ['R6見込値', '24', 'TARGET 2024 24 EQUAL'],
  ])('under %s, %s is %s', (heads, cell, expected) => {
    expect(said(heads, cell)).toBe(expected);
  });

  test.each([['R5'], ['第2次総合計画|R5'], ['目標・実績|R5'], ['年度当初|R5'], ['評価基準|R5']])(
    'is asked for under %s, which says none or two',
    (heads) => {
      const { kpi, questions } = proposed(record({ figures: [[heads, '24団体']] }));
      expect(kpi.observations).toEqual([]);
      expect(questions.map(({ kind }) => kind)).toEqual(['NO_MEASURE']);
      const readings = questions[0]?.readings.map(({ measure, year, value }) => [
        measure,
        year,
        value,
      ]);
      expect(readings).toEqual([
        ['BASELINE', 2023, 24],
        ['TARGET', 2023, 24],
        ['ACTUAL', 2023, 24],
      ]);
    },
  );

  test('of two heads that differ the nearest counts, with a caution', () => {
    const { kpi } = proposed(record({ figures: [['目標値|R5|実績値', '24団体']] }));
    const [one] = kpi.observations;
    expect(one).toMatchObject({ measure: 'ACTUAL', certainty: 'LIKELY' });
    expect(one?.against.map(({ kind }) => kind)).toEqual(['HEADS_DISAGREE']);
  });
});

describe('the year of a figure', () => {
  test.each([
    ['現状値|2022（令和4）', '43件（2021）', 'BASELINE 2021 43 EQUAL'],
    ['現状値', '19.4％ （R3年度）', 'BASELINE 2021 19.4 EQUAL'],
    ['現状値', '50％（R5.6現在）', 'BASELINE 2023 50 EQUAL'],
    ['現状値', '926,866人（R5.4.1現在）', 'BASELINE 2023 926866 EQUAL'],
    ['目標値（R8）', '86％以上', 'TARGET 2026 86 AT_LEAST'],
    ['目標|R7', '74人以下 （R7年）', 'TARGET 2025 74 AT_MOST'],
    ['目標|R8', '1,222件 （R2～8年度）', 'TARGET 2026 1222 EQUAL'],
    ['現状', '454件 （R2～4年度）', 'BASELINE 2022 454 EQUAL'],
    ['目標値（計画期間 R5～R9）', '50件', 'TARGET undated 50 EQUAL'],
    ['目標値|令和5～9年度', '50件', 'TARGET 2027 50 EQUAL'],
    ['目標値（最終年度）', '24', 'TARGET undated 24 EQUAL'],
    ['目標値|R8', '▲35.6％（対H25年度）', 'TARGET 2026 -35.6 EQUAL'],
    ['基準値（令和4年度末（令和5年3月31日））', '24', 'BASELINE 2022 24 EQUAL'],
  ])('under %s, %s is %s', (heads, cell, expected) => {
    expect(said(heads, cell)).toBe(expected);
  });

  test('that no head prints is a caution, and no certain figure', () => {
    const { kpi } = proposed(record({ figures: [['目標値（最終年度）', '24団体']] }));
    const [one] = kpi.observations;
    expect(one).not.toHaveProperty('year');
    expect(one?.certainty).toBe('LIKELY');
    expect(one?.against).toEqual([
      { kind: 'NO_YEAR', places: [{ page: 1, lines: [1, 1], quote: '目標値（最終年度）' }] },
    ]);
  });

  test('of a cell under several years is asked for, with a reading for each', () => {
    const { kpi, questions } = proposed(record({ figures: [['目標値|R5|R6|R7', '50件']] }));
    expect(kpi.observations).toEqual([]);
    expect(questions[0]).toMatchObject({
      kind: 'NOT_READ_FOR_CERTAIN',
      reason: 'its heads name several years',
    });
    expect(questions[0]?.readings.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
  });
});

describe('what stands in a cell', () => {
  test.each([
    ['目標値|R5', '約30％程度', 'TARGET 2023 30 ABOUT'],
    ['目標値|R5', '10～20件', 'TARGET 2023 10 20 RANGE'],
    ['目標値|R5', '－', 'TARGET 2023 NOT_SET'],
    ['現状値|R4', '－', 'BASELINE 2022 NOT_PRINTED'],
    ['実績値|R4', '未把握', 'ACTUAL 2022 NOT_MEASURED'],
    ['実績値|R4', '集計中', 'ACTUAL 2022 NOT_PRINTED'],
    ['実績値|R4', '０件', 'ACTUAL 2022 0 EQUAL'],
    ['目標値|R5', '現状維持', 'TARGET 2023 IN_WORDS MAINTAIN'],
    ['目標値|R5', '全国平均以上', 'TARGET 2023 IN_WORDS OTHER'],
    ['実績値|R5', '現状維持', 'NOT_READ_FOR_CERTAIN'],
    ['現状値|R5', '小学校 71.8％ 中学校 62.9％', 'NOT_READ_FOR_CERTAIN'],
    ['目標値|R5', '最大30人', 'NOT_READ_FOR_CERTAIN'],
    ['目標値|R5', '50件（R4に開始）', 'NOT_READ_FOR_CERTAIN'],
    ['目標値|R5', '', 'nothing'],
  ])('under %s, %s is %s', (heads, cell, expected) => {
    expect(said(heads, cell)).toBe(expected);
  });

  test('is asked for with the reason of the reader of print', () => {
    const { questions } = proposed(record({ figures: [['目標値|R5', '最大30人']] }));
    expect(questions).toEqual([
      {
        id: 'q1-1',
        about: 'p1-1',
        kind: 'NOT_READ_FOR_CERTAIN',
        reason: 'the highest or the lowest, or a bound: print does not say which',
        place: { page: 1, lines: [1, 1], quote: '最大30人' },
        readings: [],
      },
    ]);
  });
});
