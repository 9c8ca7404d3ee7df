import { expect, test } from '@jest/globals';
import { figuresOf, readDataset, refusedFor, workbook } from './read-tables.js';

const title = (residents: string) =>
  `令和5年1月1日住民基本台帳人口・世帯数、令和4年（1月1日から同年12月31日まで）人口動態（市区町村別）${residents}`;
const HEAD = [
  ['団体コード', '都道府県名', '市区町村名', '令和5年', null, null, null, '令和4年', null, null],
  [null, null, null, '2023年', null, null, null, '2022年', null, null],
  [null, null, null, '人口', null, null, '世帯数', '住民票記載数', null, '増減率'],
  [null, null, null, '男', '女', '計', null, '転入者数（計）', '出生者数', null],
  [null, null, null, '人', '人', '人', '世帯', '人', '人', '％'],
];
const MERGES = ['A2:A6', 'B2:B6', 'C2:C6', 'D2:G2', 'H2:J2', 'D4:F4', 'G4:G5', 'H4:I4', 'J4:J5'];
const ROWS = [
  ['-', '合計', '-', 900, 950, 1850, 800, 40, 9, 0.1],
  ['120006', '千葉県', '-', 500, 520, 1020, 410, 20, 6, 0.1],
  ['122360', '千葉県', '香取市', '1,234', 1300, 2534, 900, 31, 7, -1.2],
  ['123455', '千葉県', '香取郡', 70, 80, 150, 60, 3, 1, -0.2],
  ['123421', '千葉県', '香取郡神崎町', 30, 40, 70, 25, 2, 0, '-'],
];
const merged = workbook([[title('（総計）')], ...HEAD, ...ROWS], { merges: MERGES });

test('heads of five merged rows tell what is of the day and what of the year before', () => {
  const read = readDataset('juki', merged);
  expect(read.manifest.edition).toBe('2023');
  expect(figuresOf(read, 'population.register')).toEqual(['122360 2023 2534', '123421 2023 70']);
  expect(figuresOf(read, 'population.register.men')).toEqual([
    '122360 2023 1234',
    '123421 2023 30',
  ]);
  expect(figuresOf(read, 'households.register')).toEqual(['122360 2023 900', '123421 2023 25']);
  expect(figuresOf(read, 'register.in')).toEqual(['122360 2022 31', '123421 2022 2']);
  expect(figuresOf(read, 'register.births')).toEqual(['122360 2022 7', '123421 2022 0']);
  expect(read.manifest.counts.dropped).toEqual({ COUNTY: 1, PREFECTURE: 1, SUBTOTAL: 1 });
  expect(read.unknown.map(({ column }) => column)).toEqual([10]);
  expect(read.manifest.series.find(({ id }) => id === 'register.in')?.years).toEqual([
    {
      ...{ year: 2022, file: 'file', sheet: '表', column: 8 },
      columnHead: '令和4年 > 2022年 > 住民票記載数 > 転入者数（計） > 人',
    },
  ]);
});

test('the same as CSV, where merged heads stand in their first column alone', () => {
  const lines = [[title('（総計）'), ...Array(9).fill('')], ...HEAD, ...ROWS].map((row) =>
    row.map((cell) => (`${cell ?? ''}`.includes(',') ? `"${cell}"` : (cell ?? ''))).join(','),
  );
  const read = readDataset('juki', `${lines.join('\n')}\n`);
  expect([...read.csv]).toEqual([...readDataset('juki', merged).csv]);
});

test('tables of Japanese and of foreign residents are series and editions of their own', () => {
  const of = (residents: string) =>
    readDataset('juki', workbook([[title(residents)], ...HEAD, ...ROWS], { merges: MERGES }));
  const [japanese, foreign] = [of('（日本人住民）'), of('（外国人住民）')];
  expect([japanese.manifest.edition, foreign.manifest.edition]).toEqual([
    '2023.japanese',
    '2023.foreign',
  ]);
  expect(figuresOf(japanese, 'population.register.japanese')).toHaveLength(2);
  expect(figuresOf(foreign, 'register.births.foreign')).toEqual(['122360 2022 7', '123421 2022 0']);
  expect(foreign.csv.has('population.register')).toBe(false);
});

test('before foreigners were registered, a table that names no residents is of Japanese ones', () => {
  const old = '平成20年3月31日住民基本台帳人口・世帯数、平成19年度人口動態（市区町村別）';
  const rows = [
    [old],
    ['団体コード', '都道府県名', '市区町村名', '人口', null, '住民票記載数', '自然増加数'],
    [null, null, null, '男', '計', '出生者数', null],
    ['122360', '千葉県', '香取市', 1234, 2534, 31, -7],
  ];
  const read = readDataset('juki', workbook(rows, { type: 'biff8' }));
  expect(read.manifest.edition).toBe('2008.japanese');
  expect(figuresOf(read, 'population.register.japanese')).toEqual(['122360 2008 2534']);
  expect(figuresOf(read, 'register.births.japanese')).toEqual(['122360 2007 31']);
  expect(figuresOf(read, 'register.change.natural.japanese')).toEqual(['122360 2007 -7']);
});

test('tables by age are others, and a swapped code is told', () => {
  const ages = '令和5年1月1日住民基本台帳年齢階級別人口（市区町村別）（総計）';
  expect(refusedFor('juki', workbook([[ages], ...HEAD, ...ROWS], { merges: MERGES }))).toEqual([
    'OTHER_DATASET -:-',
  ]);
  const swapped = ROWS.map((row) => (row[0] === '122360' ? ['123421', ...row.slice(1)] : row));
  const bytes = workbook([[title('（総計）')], ...HEAD, ...swapped], { merges: MERGES });
  expect(refusedFor('juki', bytes)).toEqual(['CODE_AND_NAME 9:-']);
});
