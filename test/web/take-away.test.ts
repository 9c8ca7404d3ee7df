import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../src/lib/csv.js';
import { addTown, findOptions, removeTown, type Town } from '../../web/compare/town-list.js';
import type { CompareQueryVariables } from '../../web/queries/compare.js';
import { tableAddress } from '../../web/take-away/file-address.js';

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

test.each([
  [{ indicator: 'births', language: 'JA' }, '/releases/r/compare.csv?indicator=births'],
  [
    {
      indicator: 'ふるさと',
      municipalities: ['122360', '462187'],
      years: { from: 2015, to: null },
      measures: ['TARGET', 'ACTUAL'],
      per: 'CAPITA',
      language: 'JA',
    },
    '/releases/r/compare.csv?indicator=%E3%81%B5%E3%82%8B%E3%81%95%E3%81%A8&municipalities=122360,462187&years=2015-&measures=TARGET,ACTUAL&per=CAPITA',
  ],
] satisfies [CompareQueryVariables, string][])('the address of a table is %j', (asked, address) => {
  expect(tableAddress('csv', asked, { release: 'r', language: 'ja' })).toBe(address);
  expect(tableAddress('csv', asked, { release: 'r', language: 'en' })).toBe(
    `${address}&language=EN`,
  );
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
  const found = findOptions([town('x'), town('b'), town('a')], ['a']);
  expect(found.map(({ code }) => code)).toEqual(['x', 'b']);
});
