import { describe, expect, test } from '@jest/globals';
import type { ReleaseInMemory } from '../../../src/db/memory/release-in-memory.js';
import { type Credit, cite } from '../../../src/features/sources/cite.js';
import { document, katori } from '../compare/entities.js';

/** A release that knows one town. */
const R1 = {
  release: { id: 'r1' },
  municipalities: { rows: [katori] },
} as unknown as ReleaseInMemory;

const plan: Credit = { document: document() };
const survey: Credit = {
  document: document({
    id: 'survey',
    publisher: '総務省',
    title: 'ふるさと納税に関する現況調査',
    obtainedFrom: 'a copy of the table, extracted by hand',
  }),
};
const at = ({ document }: Credit, startLine: number, endLine: number, quote: string): Credit => ({
  document,
  places: [{ startLine, endLine, quote, page: null }],
});

describe('a citation', () => {
  test('credits the documents first, then says who processed them, then names the release', () => {
    expect(cite([plan], R1, 'JA')).toMatch(
      /^香取市「第2次総合計画 後期基本計画」を加工して作成。まちくらべ.*r1/,
    );
    expect(cite([plan], R1, 'EN')).toMatch(
      /^Processed from Katori, “第2次総合計画 後期基本計画” \[Second comprehensive plan, late basic plan\]\. Machikurabe.*r1/,
    );
  });

  test('says that the towns and ministries did not make it', () => {
    expect(cite([plan], R1, 'JA')).toMatch(/作成したものではありません。$/);
    expect(cite([plan], R1, 'EN')).toMatch(/did not make this\.$/);
  });

  test('names every document once, in their order', () => {
    expect(cite([survey, plan, survey], R1, 'JA')).toMatch(
      /^総務省「[^」]+」（[^）]+）、香取市「[^」]+」を加工して作成。/,
    );
    expect(cite([plan, survey, plan], R1, 'EN')).toMatch(
      /^Processed from Katori, [^;]+; Ministry of Internal Affairs and Communications, [^;]+$/,
    );
  });

  test('tells two documents of one title apart by their ids', () => {
    const other = { document: document({ id: 'another' }) };
    expect(cite([plan, other], R1, 'JA').match(/後期基本計画/g)).toHaveLength(2);
  });

  test('says where a copy came from, and only then', () => {
    expect(cite([survey], R1, 'JA')).toContain('写し: a copy of the table');
    expect(cite([survey], R1, 'EN')).toContain('copy: a copy of the table');
    expect(cite([plan], R1, 'JA')).not.toContain('写し');
    expect(cite([plan], R1, 'EN')).not.toContain('copy');
  });

  test('gives the address of a document, and that of several editions once', () => {
    const url = 'https://example.jp/survey';
    const editions = ['2021', '2022'].map((id) => ({ document: document({ id, url }) }));
    expect(cite(editions, R1, 'JA')).toMatch(
      /^香取市「[^」]+」（https:[^）]+）、香取市「[^」]+」を/,
    );
    expect(cite([plan], R1, 'JA')).not.toContain('http');
  });

  test('gives the printed page before the lines, where it is known', () => {
    const places = [{ startLine: 7, endLine: 8, quote: '12人', page: 41 }];
    const cited = { document: document(), places };
    expect(cite([cited], R1, 'JA')).toContain('（読んだテキストの41頁7～8行「12人」）');
    expect(cite([cited], R1, 'EN')).toContain('(text read: p. 41 lines 7-8 “12人”)');
  });

  test('claims to have processed nothing where there is no document', () => {
    expect(cite([], R1, 'JA')).toMatch(/^まちくらべ/);
    expect(cite([], R1, 'EN')).toMatch(/^Machikurabe/);
  });
});

describe('a citation of one figure', () => {
  const value = at(plan, 1707, 1708, '375,284千円');
  const year = at(plan, 1710, 1710, '（2021）');

  test('gives the lines of the text that was read, with their quotes', () => {
    expect(cite([value, year], R1, 'JA')).toMatch(
      /^香取市「[^」]+」（読んだテキストの1707～1708行「375,284千円」、1710行「（2021）」）を加工して作成。まちくらべ/,
    );
    expect(cite([value, year], R1, 'EN')).toMatch(
      /^Processed from Katori, “[^”]+” \[[^\]]+\] \(text read: lines 1707-1708 “375,284千円”, line 1710 “（2021）”\)\. Machikurabe/,
    );
  });

  test('puts the quotes of one line together, behind the name of the copy', () => {
    const credits = [at(survey, 135, 135, '364561325,円'), at(survey, 135, 135, 'FY,2021')];
    expect(cite(credits, R1, 'JA')).toContain(
      '（写し: a copy of the table、読んだテキストの135行「364561325,円」「FY,2021」）を加工',
    );
    expect(cite(credits, R1, 'EN')).toContain(
      ' (copy: a copy of the table, text read: line 135 “364561325,円” “FY,2021”). ',
    );
  });

  test('cites each of two documents with its own places', () => {
    const credits = [value, at(survey, 135, 135, 'FY,2021'), year];
    expect(cite(credits, R1, 'JA')).toMatch(
      /^香取市「[^」]+」（[^（）]*1707～1708行[^、]*、1710行「（2021）」）、総務省「[^」]+」（[^）]*135行「FY,2021」）を加工/,
    );
  });
});

describe('a citation of a cell of an official table', () => {
  const cell = ['集計', '白糠町', '受入額の実績について > ① 令和元年度に受け入れた寄附 > 寄附金額'];
  const place = { startLine: 192, endLine: 192, quote: '6,733,389,385', page: null, cell };
  const cited = { ...survey, places: [place] };

  test('names its row, sheet, town and column, and no line of a text', () => {
    expect(cite([cited], R1, 'JA')).toContain(
      '表の192行目（集計、白糠町、① 令和元年度に受け入れた寄附 > 寄附金額）「6,733,389,385」）を加工',
    );
    expect(cite([cited], R1, 'EN')).toContain(
      'table: row 192 (集計, 白糠町, ① 令和元年度に受け入れた寄附 > 寄附金額) “6,733,389,385”). ',
    );
    expect(cite([cited], R1, 'JA')).not.toContain('読んだテキスト');
  });
});
