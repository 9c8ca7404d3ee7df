import { expect, test } from '@jest/globals';
import type { CompareQuery } from '../../web/queries/compare.js';
import { citationText } from '../../web/take-away/citation-text.js';
import { comparedTitle } from '../../web/take-away/compared-title.js';
import { referenceKey } from '../../web/take-away/reference-key.js';
import { official } from './comparison.js';

const indicator = { name: '出生数', nameEn: 'Births' } as CompareQuery['compare']['indicator'];
const rows = ['1', '2', '3', '4', '5'].map((code) => official(code, []));

test('a title names the first towns and counts the rest', () => {
  expect(comparedTitle({ indicator, rows }, false, 'ja')).toBe(
    '出生数（1市、2市、3市ほか2市区町村）',
  );
  expect(comparedTitle({ indicator, rows: rows.slice(0, 2) }, false, 'en')).toBe(
    'Births (1 City, 2 City)',
  );
  expect(comparedTitle({ indicator, rows: [] }, true, 'ja')).toBe('出生数（一人当たり）');
});

test('a citation says who, what, which release, where, when, and whom it is owed to', () => {
  const cited = {
    ...{ key: 'a', version: 'abc', url: 'https://example.jp/a', accessed: '2026-12-01' },
    issued: '2026-11-28',
  };
  const ja = {
    ...cited,
    author: 'まちくらべ',
    title: '出生数',
    note: '出典。',
    language: 'ja' as const,
  };
  const en = {
    ...cited,
    author: 'Machikurabe',
    title: 'Births',
    note: 'Sources.',
    language: 'en' as const,
  };
  expect(citationText(ja)).toBe(
    'まちくらべ「出生数」（版 abc、2026年11月28日）。https://example.jp/a（2026年12月1日閲覧）。出典。',
  );
  expect(citationText(en)).toBe(
    'Machikurabe. “Births” (release abc, 28 November 2026). https://example.jp/a (accessed 1 December 2026). Sources.',
  );
  expect(citationText({ ...ja, issued: null })).toContain('（版 abc）');
});

test('a key is one that BibTeX and file systems take', () => {
  expect(referenceKey('00fda93328b74bcd', 'katori/kpi/6-7/ふるさと/target/2025')).toBe(
    'machikurabe-00fda933-katori-kpi-6-7-target-2025',
  );
});
