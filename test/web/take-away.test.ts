import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/lib/csv.js';
import { addTown, findOptions, removeTown, type Town } from '../../web/compare/town-list.js';
import type { CellSourcesQuery, CompareQuery } from '../../web/queries/types.js';
import { longForm } from '../../web/take-away/long-form.js';
import { cell, row } from './comparison.js';

const read = (text: string): string[][] => parse(text, { bom: true });

test('CSV is read as it was written', () => {
  const rows = [
    ['町', 'a,b', 'say "no"', 'two\nlines', ''],
    ['072087', '1', '2', '3', '4'],
  ];
  expect(read(toCsv(rows))).toEqual(rows);
  expect(toCsv(rows).startsWith('\uFEFF')).toBe(true);
});

test.each([
  ...['=1+1', '+cmd', '-A1', '@x', '＝1', '\t=1', '-(1)', '-1+A1', '-1|x', '＋SUM(A1)', '-件'],
  ...["-5'", '-2+3+cmd|x', '－1－1', '+1 A1', '-5件(A1)', '="－"'],
])('%j is no formula', (text) => {
  expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]);
});

const MARKS = ['-', '－', '-％', '－ ％', '--', '−', '＝', '－～－', '@'];
const FIGURES = [
  -5,
  '-5',
  '+1,234.5',
  0,
  '△5',
  '▲3',
  '-5％',
  '＋5％',
  '－10％以内',
  '-1,200千円',
  '-3km',
];
test.each([...MARKS, ...FIGURES])('%j stays as it is', (value) => {
  expect(read(toCsv([[value, 'x']]))).toEqual([[`${value}`, 'x']]);
});

test('every cell has a row of its own: a value with its lines, a gap with its reason', () => {
  const figure = { id: 'katori/kpi/a/target/2027', raw: '1,000,000千円' };
  const undated = {
    id: 'katori/kpi/a/target/undated',
    raw: '維持',
    measure: 'TARGET' as const,
    missing: 'IN_WORDS' as const,
    wanted: 'MAINTAIN' as const,
  };
  const observation = { ...figure, periodType: 'FISCAL_YEAR' as const };
  const range = { valueTo: 20, comparator: 'RANGE' as const };
  const cells = [
    cell(2027, 1_000_000, { measure: 'TARGET', observation }),
    cell(2027, null),
    cell(2028, 10, range),
  ];
  const evidence = {
    field: null,
    quote: '1,000,000千円',
    startLine: 1714,
    endLine: 1715,
    document: { title: '後期基本計画', publisher: '香取市' },
  };
  const comparison = {
    indicator: { id: 'a', name: '数', nameEn: 'Number' },
    unit: '千円',
    release: 'abc',
    rows: [row(cells, { undated: [undated] })],
  } as unknown as CompareQuery['compare'];
  const sources: CellSourcesQuery['compare'] = {
    release: 'abc',
    rows: [
      {
        undated: [],
        cells: [
          { observation: { id: figure.id, evidence: [evidence] } },
          { observation: null },
          { observation: null },
        ],
      },
    ],
  };
  const [names = [], ...lines] = read(toCsv(longForm(comparison, sources, 'ja')));
  const [value, gap, wide, none] = lines.map((line) =>
    Object.fromEntries(line.map((text, at) => [names[at], text])),
  );
  expect(value).toMatchObject({
    town_code: '122360',
    value: '1000000',
    unit: '千円',
    as_printed: '1,000,000千円',
    document: '後期基本計画',
    lines: 'L1714-1715',
    quote: '1,000,000千円',
    missing: '',
    release: 'abc',
  });
  expect(gap).toMatchObject({ value: '', missing: 'NOT_PRINTED', missing_note: '記載なし' });
  expect(wide).toMatchObject({ value: '10', value_to: '20', bound: 'RANGE' });
  expect(none).toMatchObject({ year: '', value: '', as_printed: '維持', measure: 'TARGET' });
  expect(none).toMatchObject({ missing: 'IN_WORDS', wanted: 'MAINTAIN' });
});

const town = (code: string): Town => ({
  code,
  name: code,
  nameEn: code,
  prefecture: { name: '千葉県', nameEn: 'Chiba' },
});

test('the usual towns stand for no choice, the last one stays, those with plans come first', () => {
  const usual = ['a', 'b'];
  expect(removeTown(usual, 'b', usual)).toEqual(['a']);
  expect(addTown(['a'], 'b', usual)).toEqual([]);
  expect(addTown(usual, 'c', usual)).toEqual(['a', 'b', 'c']);
  expect(removeTown(['a'], 'a', usual)).toEqual(['a']);
  const found = findOptions([town('x'), town('b'), town('a')], usual, ['a']);
  expect(found.map(({ code }) => code)).toEqual(['b', 'x']);
});
