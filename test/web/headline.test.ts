import { describe, expect, test } from '@jest/globals';
import { chartWords } from '../../web/comparison/chart-words.js';
import { headlineOf } from '../../web/comparison/headline.js';
import { comparisonTexts } from '../../web/comparison/texts.js';
import type { Language } from '../../web/lib/language.js';
import { pickTexts } from '../../web/lib/texts.js';
import type { CompareQuery } from '../../web/queries/compare.js';
import { cell, official, type Row, row } from './comparison.js';

function say(rows: Row[], unit: string, language: Language): string | null {
  const comparison = { rows, unit } as CompareQuery['compare'];
  return headlineOf(rows, chartWords(comparison, pickTexts(comparisonTexts, language), language));
}
const town = (code: string, name: string, nameEn: string) => ({
  municipality: { code, name, nameEn },
});
const KIRISHIMA = town('462187', '霧島市', 'Kirishima City');
const KAGOSHIMA = town('462012', '鹿児島市', 'Kagoshima City');
const MINE = town('352136', '美祢市', 'Mine City');
const rank = (value: number, at: number) => [cell(2024, value, { rank: at })];
const ranked = [
  official('462187', rank(1_660_000, 2), KIRISHIMA),
  official('462012', rank(1_936_292, 1), KAGOSHIMA),
  official('352136', rank(99_322, 3), MINE),
];

describe('a headline', () => {
  test('of towns that may be ranked names the most and the least, in the unit of the view', () => {
    expect(say(ranked, '千円', 'ja')).toBe(
      '2024年は鹿児島市が19.4億円で最も大きく、美祢市が0.993億円で最も小さい（比べてよい3市区町村）',
    );
    expect(say(ranked, '千円', 'en')).toBe(
      'In 2024 the largest of 3 towns that may be compared was Kagoshima City (1.94 billion yen), the smallest Mine City (0.0993 billion yen)',
    );
  });

  test('is of the newest year that at least half of them have, not of one that is just coming in', () => {
    const early = (code: string, value: number, at: number, more: Partial<Row>) =>
      official(code, [cell(2023, value, { rank: at })], more);
    const rows = [
      official('462187', [cell(2023, 30, { rank: 1 }), cell(2024, 1, { rank: 1 })], KIRISHIMA),
      early('462012', 20, 2, KAGOSHIMA),
      early('352136', 10, 3, MINE),
    ];
    expect(say(rows, '件', 'ja')).toBe(
      '2023年は霧島市が30件で最も大きく、美祢市が10件で最も小さい（比べてよい3市区町村）',
    );
  });

  test('names all that share a place', () => {
    const tied = [
      official('462187', rank(5, 1), KIRISHIMA),
      official('462012', rank(5, 1), KAGOSHIMA),
      official('352136', rank(2, 3), MINE),
    ];
    expect(say(tied, '件', 'ja')).toContain('霧島市と鹿児島市が5件で最も大きく');
    expect(say(tied.slice(0, 2), '件', 'ja')).toBe('2024年は霧島市と鹿児島市がどれも5件');
  });

  test('of towns that may not be ranked lets each say its own, and compares none', () => {
    const apart = { comparableGroup: null, besideGroup: null };
    const rows = [
      official('462187', [cell(2022, 7), cell(2023, 5)], { ...KIRISHIMA, ...apart }),
      official('462012', [cell(2024, 900)], { ...KAGOSHIMA, ...apart }),
    ];
    expect(say(rows, '人', 'ja')).toBe('霧島市は2023年に5人、鹿児島市は2024年に900人');
    expect(say(rows, '人', 'en')).toBe(
      'Kirishima City: 5 people in 2023; Kagoshima City: 900 people in 2024',
    );
  });

  test('of one town says from where it came to where, since its last break', () => {
    const b = {
      id: 'b',
      raw: '7',
      note: null,
      periodType: 'FISCAL_YEAR' as const,
      obsStatus: 'B' as const,
    };
    const cells = [cell(2017, 90), cell(2018, 7, { observation: b }), cell(2024, 3)];
    expect(say([official('462187', cells, KIRISHIMA)], '人', 'ja')).toBe(
      '霧島市は2018年の7人から2024年の3人へ',
    );
  });

  test('of promises alone says what is promised, with its bound; of nothing it says nothing', () => {
    const target = cell(2027, 30, { measure: 'TARGET', comparator: 'AT_MOST' });
    expect(say([row([target])], '%', 'ja')).toBe('香取市の目標は2027年に30%以内');
    expect(say([row([cell(2024, null)])], '%', 'ja')).toBeNull();
    expect(say([official('462187', [cell(2024, 1)], { match: 'RELATED' })], '%', 'ja')).toBeNull();
  });
});
