import { describe, expect, test } from '@jest/globals';
import { type Measure, MissingReason } from '../../../src/domain/vocabulary.js';
import { explain } from '../../../src/features/compare/explain.js';
import { type LaidCell, layGrid, type Series } from '../../../src/features/compare/lay-grid.js';
import {
  document,
  emptySeries,
  furusato,
  observation,
  officialSeries,
  planSeries,
} from './entities.js';

function cellOf(series: Series, measure: Measure, year: number): LaidCell {
  const [row] = layGrid([series], {
    indicator: furusato,
    years: [year],
    measures: [measure],
    populations: null,
  });
  const cell = row?.cells[0];
  if (!cell) throw new Error('no cell was laid');
  return cell;
}

const printed = (missing: MissingReason, note: string | null = null) =>
  cellOf(planSeries({ observations: [observation({ missing, raw: '－', note })] }), 'TARGET', 2023);

describe('why a cell is empty', () => {
  test('a cell with a value needs no words', () => {
    const cell = cellOf(planSeries(), 'TARGET', 2023);
    expect(explain(cell, 'JA')).toBeNull();
    expect(explain(cell, 'EN')).toBeNull();
  });

  test.each(['JA', 'EN'] as const)('each reason has a sentence of its own in %s', (language) => {
    const reasons = Object.values(MissingReason);
    const sentences = reasons.map((reason) => explain(printed(reason), language));
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const sentence of sentences) expect(sentence).toMatch(language === 'JA' ? /。$/ : /\.$/);
  });

  test('Japanese is Japanese and English is English', () => {
    expect(explain(printed('SUPPRESSED'), 'JA')).toMatch(
      /^[\p{Script=Han}\p{Script=Hiragana}。]+$/u,
    );
    expect(explain(printed('SUPPRESSED'), 'EN')).toMatch(/^[\x20-\x7e]+$/);
  });

  test('未把握 is quoted in both languages', () => {
    expect(explain(printed('NOT_MEASURED'), 'JA')).toContain('未把握');
    expect(explain(printed('NOT_MEASURED'), 'EN')).toContain('未把握');
  });

  test("an observation's note follows the reason", () => {
    const note = '目標値の欄に「－」が印刷されている。';
    expect(explain(printed('NOT_SET', note), 'JA')).toBe(
      `${explain(printed('NOT_SET'), 'JA')}${note}`,
    );
    expect(explain(printed('NOT_SET', note), 'EN')).toBe(
      `${explain(printed('NOT_SET'), 'EN')} ${note}`,
    );
  });

  test('official statistics have no targets and no baselines, a plan no baseline of that year', () => {
    const ofTarget = explain(cellOf(officialSeries(), 'TARGET', 2023), 'EN');
    expect(ofTarget).toMatch(/official statistics/i);
    expect(explain(cellOf(officialSeries(), 'BASELINE', 2023), 'EN')).toBe(ofTarget);
    expect(explain(cellOf(planSeries(), 'BASELINE', 2023), 'EN')).toMatch(/plan.*baseline/i);
    expect(explain(cellOf(officialSeries(), 'TARGET', 2023), 'JA')).toContain('公的統計');
    expect(explain(cellOf(planSeries(), 'BASELINE', 2023), 'JA')).not.toContain('公的統計');
  });
});

describe('what was read', () => {
  const readings = [
    ['NOT_IN_SOURCE', cellOf(emptySeries(), 'TARGET', 2023)],
    ['AFTER_DOCUMENT', cellOf(planSeries(), 'ACTUAL', 2027)],
  ] as const;

  test.each(readings)('%s names the document and the part of it that we hold', (reason, cell) => {
    expect(cell.missing).toBe(reason);
    const japanese = explain(cell, 'JA');
    expect(japanese).toContain('香取市「第2次総合計画 後期基本計画」（大綱6だけ）');
    expect(explain(cell, 'EN')).toContain('chapter 6 only');
  });

  test('what came after the documents is held against the newest document alone', () => {
    const documents = [
      document({ id: 'old', title: '前期', knownThrough: '2018-03-31' }),
      document({ id: 'new', title: '後期', knownThrough: '2023-03-31' }),
      document({ id: 'none', title: '無日付', knownThrough: null }),
    ];
    const sentence = explain(cellOf(planSeries({ documents }), 'ACTUAL', 2027), 'JA');
    expect(sentence).toContain('香取市「後期」');
    expect(sentence).not.toContain('前期');
    expect(sentence).not.toContain('無日付');
  });

  test('what the table itself tells names no document', () => {
    expect(explain(cellOf(planSeries(), 'TARGET', 2024), 'JA')).not.toContain('後期基本計画');
  });

  test('three documents are named, the others counted', () => {
    const documents = [1, 2, 3, 4, 5].map((i) => document({ id: `${i}`, title: `文書${i}` }));
    const cell = cellOf(emptySeries({ documents }), 'TARGET', 2023);
    expect(explain(cell, 'JA')).toContain('文書3');
    expect(explain(cell, 'JA')).not.toContain('文書4');
    expect(explain(cell, 'JA')).toContain('ほか2件');
    expect(explain(cell, 'EN')).toContain('and 2 more');
  });

  test('three documents leave none to be counted', () => {
    const documents = [1, 2, 3].map((i) => document({ id: `${i}`, title: `文書${i}` }));
    const cell = cellOf(emptySeries({ documents }), 'TARGET', 2023);
    expect(explain(cell, 'JA')).not.toContain('ほか');
    expect(explain(cell, 'EN')).not.toContain('more');
  });

  test('of a town that was not read we say that we have not read it', () => {
    const cell = cellOf(emptySeries({ documents: [] }), 'TARGET', 2023);
    expect(explain(cell, 'JA')).toContain('まだ読んでいません');
    expect(explain(cell, 'EN')).toContain('We have not read any document');
  });
});

describe('figures without a year', () => {
  const undated = planSeries({
    observations: [observation({ year: null, value: 30, periodType: 'UNSPECIFIED' })],
  });

  test.each([
    ['JA', '別に示しています'],
    ['EN', 'shown apart'],
  ] as const)('an empty cell points to them in %s', (language, words) => {
    expect(explain(cellOf(undated, 'TARGET', 2023), language)).toContain(words);
  });

  test('not from the cells of another measure', () => {
    expect(explain(cellOf(undated, 'ACTUAL', 2022), 'EN')).not.toContain('shown apart');
  });
});
