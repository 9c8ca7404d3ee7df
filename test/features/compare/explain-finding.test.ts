import { describe, expect, test } from '@jest/globals';
import { FINDINGS } from '../../../src/domain/findings.js';
import { explainFinding } from '../../../src/features/compare/explain-finding.js';
import type { LaidRow, RowFinding, Series } from '../../../src/features/compare/lay-grid.js';
import { ROW_FINDINGS, type RowFindingCode } from '../../../src/features/compare/row-findings.js';
import { furusato } from './entities.js';
import { actual, census, lay, officialOf, planOf, town } from './series.js';

const CODES = Object.keys({ ...FINDINGS, ...ROW_FINDINGS }) as RowFindingCode[];
const LEVELS = ['WITH_CAUTION', 'NOT_COMPARABLE'] as const;

const katori = town('122360', { name: '香取市', nameEn: 'Katori City' });
const mine = town('352136', { name: '美祢市', nameEn: 'Mine City' });
const yamaguchi = town('352039', { name: '山口市', nameEn: 'Yamaguchi City' });
const figures = [actual(2020, 10), actual(2021, 12)];

const about = (
  code: RowFindingCode,
  rows: readonly LaidRow[],
  level: RowFinding['level'] = 'WITH_CAUTION',
): RowFinding => ({ code, level, barsRanking: true, rows });

/** What a finding on some series says, in both languages. */
function said(code: RowFindingCode, series: Series[], level?: RowFinding['level']) {
  const finding = about(code, lay(series, [2020, 2021]), level);
  return { ja: explainFinding(finding, 'JA'), en: explainFinding(finding, 'EN') };
}

describe('every finding', () => {
  const rows = lay([planOf(katori, figures), officialOf(mine, figures)], [2020, 2021]);

  test.each(CODES)('%s has a sentence in Japanese and one in English that end', (code) => {
    for (const level of LEVELS) {
      const [ja, en] = [
        explainFinding(about(code, rows, level), 'JA'),
        explainFinding(about(code, rows, level), 'EN'),
      ];
      expect(ja).toMatch(
        /^[「\p{Script=Han}\p{Script=Hiragana}][^。]*（[^。]*香取市[^。]*美祢市[^。]*）。$/u,
      );
      expect(en).toMatch(/^[A-Z][^.]* \([^.]*Katori City[^.]*Mine City[^.]*\)\.$/);
      expect(`${ja}${en}`).not.toMatch(/undefined|null|NaN|[A-Z]+_[A-Z]+/);
    }
  });

  test('ends as well where it is about no row', () => {
    expect(explainFinding(about('NOTHING_TO_COMPARE', []), 'JA')).toMatch(/[^（）]。$/);
    expect(explainFinding(about('NOTHING_TO_COMPARE', []), 'EN')).toMatch(/[^()]\.$/);
  });

  test('says its own: no two say the same', () => {
    const sentences = CODES.map((code) => explainFinding(about(code, []), 'JA'));
    expect(new Set(sentences).size).toBe(CODES.length);
  });

  test.each(['DEFINITION_DIFFERS', 'SCOPE_DIFFERS'] as const)('%s says whether it bars', (code) => {
    const [caution, bar] = LEVELS.map((level) => explainFinding(about(code, [], level), 'JA'));
    expect(caution).toContain('少し');
    expect(bar).not.toContain('少し');
  });
});

describe('the towns', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, i) => planOf(town(`${i + 1}`), figures));

  test('rows of which the same is told are put together, in their order', () => {
    const { ja, en } = said('PERIOD_DIFFERS', [
      planOf(katori, figures),
      officialOf(mine, figures, { period: 'CALENDAR_YEAR' }),
      planOf(yamaguchi, figures),
    ]);
    expect(ja).toContain('（年度: 香取市、山口市／暦年: 美祢市）');
    expect(en).toContain('(fiscal year: Katori City, Yamaguchi City; calendar year: Mine City)');
  });

  test('five are listed, more are counted', () => {
    expect(said('UNDATED', named(5)).ja).toContain('（町1、町2、町3、町4、町5）');
    const { ja, en } = said('UNDATED', named(7));
    expect(ja).toContain('（町1、町2、町3、町4、町5ほか2市区町村）');
    expect(en).toContain('(Town 1, Town 2, Town 3, Town 4, Town 5 and 2 more)');
  });

  test('five kinds are listed, more are counted', () => {
    const kinds = Array.from({ length: 8 }, (_, i) =>
      planOf(town(`${i}`), figures, {}, { name: `寄附金${i}`, nameEn: `Donations ${i}` }),
    );
    const { ja, en } = said('DEFINITION_DIFFERS', kinds);
    expect(ja).toContain('「寄附金4」: 町4／ほか3通り）');
    expect(ja).not.toContain('寄附金5');
    expect(en).toContain('“Donations 4”: Town 4; and 3 other kinds)');
  });

  test('a town of two rows is named once where the same is told of both', () => {
    const { ja } = said('NO_FIGURE', [planOf(katori, []), officialOf(katori, [])]);
    expect(ja).toContain('（香取市）');
  });

  test('two towns of one name are two', () => {
    const fuchu = ['132063', '342084'].map((code) => town(code, { name: '府中市' }));
    const { ja } = said(
      'UNDATED',
      fuchu.map((one) => planOf(one, figures)),
    );
    expect(ja).toContain('（府中市、府中市）');
  });
});

describe('what is told of a row', () => {
  const grants = planOf(katori, figures, { scope: 'GRANT_USERS', detail: '移住者支援金' });

  test('a definition by the series’ own name, an official one by its concept in English', () => {
    const concept = { ...furusato, name: '転入者数', nameEn: 'In-migrants' };
    const { ja, en } = said(
      'DEFINITION_DIFFERS',
      [
        planOf(katori, figures, {}, { name: '移住者数', nameEn: 'Settlers' }),
        { ...officialOf(mine, figures, {}, { label: '転入者数' }), concept },
      ],
      'NOT_COMPARABLE',
    );
    expect(ja).toBe('数えているものが違います（「移住者数」: 香取市／「転入者数」: 美祢市）。');
    expect(en).toBe(
      'They count different things (“Settlers”: Katori City; “In-migrants”: Mine City).',
    );
  });

  test('a KPI without a translation by its printed name', () => {
    const { en } = said('DEFINITION_DIFFERS', [planOf(katori, figures, {}, { name: '移住者数' })]);
    expect(en).toContain('“移住者数”: Katori City');
  });

  test('a survey with its question, which decides what is counted', () => {
    const asked = (detail: string) => ({ measurer: 'RESIDENT_SURVEY', detail }) as const;
    const { ja } = said('DEFINITION_DIFFERS', [
      planOf(katori, figures, asked('住みよいですか'), { name: '住みよさ' }),
      planOf(mine, figures, asked('住み続けたいですか'), { name: '住みよさ' }),
    ]);
    expect(ja).toContain(
      '「住みよさ」「住みよいですか」: 香取市／「住みよさ」「住み続けたいですか」: 美祢市',
    );
  });

  test('a scope with the programme that is printed', () => {
    const { ja, en } = said('SCOPE_DIFFERS', [
      grants,
      officialOf(mine, figures, { scope: 'JAPANESE_NATIONALS' }),
    ]);
    expect(ja).toContain('支援金などの利用者だけ「移住者支援金」: 香取市／日本人だけ: 美祢市');
    expect(en).toContain('users of a grant only, 移住者支援金: Katori City');
  });

  test('a part for which there is no word is called a part, and not the whole', () => {
    const part = planOf(katori, figures, {}, { match: 'NARROW', name: '窓口での寄附' });
    const { ja, en } = said('SCOPE_DIFFERS', [part, officialOf(mine, figures)]);
    expect(ja).toContain('その一部だけ「窓口での寄附」: 香取市／全体: 美祢市');
    expect(en).toContain('a part of it only, 窓口での寄附: Katori City; all: Mine City');
  });

  test('a day by its date, and one that is not printed as that', () => {
    const day = (municipality: typeof mine, date: string | null) =>
      planOf(municipality, figures, { period: 'POINT_IN_TIME', day: date });
    const { ja, en } = said('PERIOD_UNKNOWN', [
      day(katori, '03-31'),
      day(mine, '10-01'),
      day(yamaguchi, null),
    ]);
    expect(ja).toContain('3月31日: 香取市／10月1日: 美祢市／日付の記載のない時点: 山口市');
    expect(en).toContain('31 March: Katori City; 1 October: Mine City; a day that is not printed:');
  });

  test('a beginning by its year, or that none is printed', () => {
    const { ja, en } = said('START_UNKNOWN', [
      planOf(katori, figures, { since: 2015 }),
      planOf(mine, figures, { since: null }),
    ]);
    expect(ja).toContain('2015年から: 香取市／記載なし: 美祢市');
    expect(en).toContain('from 2015: Katori City; not printed: Mine City');
  });

  test('who measured by the office, or the publisher and its survey', () => {
    const { ja, en } = said('MEASURER_DIFFERS', [
      planOf(katori, figures, {}, { measuredBy: '企画政策課' }),
      officialOf(mine, figures),
      planOf(yamaguchi, figures),
    ]);
    expect(ja).toContain(
      '市区町村「企画政策課」: 香取市／国の統計「総務省 ふるさと納税に関する現況調査」: 美祢市／市区町村: 山口市',
    );
    expect(en).toContain(
      'the town, 企画政策課: Katori City; official statistics, Ministry of Internal Affairs and Communications, Survey on the current state of hometown tax: Mine City',
    );
  });

  test('a break by the series and the year', () => {
    const broken = [actual(2020, 10), actual(2021, 12, { obsStatus: 'B' })];
    const { ja, en } = said('SERIES_BREAK', [officialOf(mine, broken)]);
    expect(ja).toContain('（「ふるさと納税受入額」2021年から: 美祢市）');
    expect(en).toContain('(“Furusato nozei received” from 2021: Mine City)');
  });

  test('the censuses by their years', () => {
    const rows = lay(
      [planOf(katori, figures)],
      [2020, 2021],
      new Map([[katori.id, [census(2015, 5), census(2021, 5)]]]),
    );
    const finding = about('DENOMINATOR_YEAR_DIFFERS', rows);
    expect(explainFinding(finding, 'JA')).toContain('（2021年: 香取市）');
    expect(explainFinding(finding, 'EN')).toContain('(2021: Katori City)');
  });
});
