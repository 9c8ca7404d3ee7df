import { expect, test } from '@jest/globals';
import { figuresOf, readDataset, refusedFor, workbook } from './read-tables.js';

const HEAD = ['団体コード', '都道府県名', '団体名', '財政力指数', '経常収支比率', '将来負担比率'];
const TITLE = ['全市町村の主要財政指標（令和３年度）'];
const KATORI = ['122360', '千葉県', '香取市', 0.61, { t: 'n', v: 91, z: '0.0' } as const, '-'];
const MEAN = ['全国市町村平均', null, null, 0.5, 88.9, 15.4];

test('a workbook of main financial indicators is read by its title and heads', () => {
  const read = readDataset('zaisei', workbook([TITLE, HEAD, KATORI, MEAN], { merges: ['A4:C4'] }));
  expect(read.manifest.edition).toBe('2021');
  expect(figuresOf(read, 'finance.fiscal-capacity-index')).toEqual(['122360 2021 0.61']);
  expect(read.csv.get('finance.current-account-ratio')).toContain('122360,2021,91,,91.0,3,');
  expect(figuresOf(read, 'finance.future-burden-ratio')).toEqual(['122360 2021 NOT_APPLICABLE']);
  expect(read.manifest.counts.dropped).toEqual({ NATION: 1 });
});

test('older ones are .xls, name their year in the sheet and print no codes', () => {
  const rows = [
    ['都道府県名', '団体名', '経常収支比率', '起債制限比率', '財政力指数', 'ラスパイレス指数'],
    ['千葉県', '香取市', 92.5, 11.3, 0.48, 97.1],
    ['兵庫県', '篠山市', 95.1, 18.2, 0.43, 96.2],
    ['東京都', '千代田区', 72.1, 0.1, '(0.86)', 98.8],
    ['福岡県', '那珂川町', 88.1, 9.9, 0.66, 97.7],
  ];
  const read = readDataset('zaisei', workbook(rows, { sheet: '平成19年度', type: 'biff8' }));
  expect(read.manifest.edition).toBe('2007');
  expect(figuresOf(read, 'finance.fiscal-capacity-index')).toEqual([
    '122360 2007 0.48',
    '131016 2007 0.86',
    '282219 2007 0.43',
    '403059 2007 0.66',
  ]);
  expect(read.csv.get('finance.fiscal-capacity-index')).toMatch(
    /131016.*,\(0\.86\),4,,.*かっこ書き/,
  );
  expect(read.unknown.map(({ head }) => head)).toEqual(['起債制限比率']);
});

test('of FY2012 and FY2013 the second Laspeyres index, worked out otherwise, is left out and listed', () => {
  const rows = [
    ['平成24年度　全市町村の主要財政指標'],
    ['団体コード', '都道府県名', '団体名', '財政力指数（３か年平均）', 'ラスパイレス指数', null],
    [null, null, null, '財政力指数', null, '（参考値）'],
    ['122360', '千葉県', '香取市', 0.48, 105.2, 97.2],
    [null, '全国市町村', null, 0.49, 106.9, 98.8],
  ];
  const read = readDataset('zaisei', workbook(rows, { merges: ['E2:F2'], type: 'biff8' }));
  expect(read.manifest.edition).toBe('2012');
  expect(figuresOf(read, 'finance.laspeyres-index')).toEqual(['122360 2012 105.2']);
  expect(read.unknown.map(({ column }) => column)).toEqual([6]);
  expect(read.manifest.counts.dropped).toEqual({ NATION: 1 });
});

test('a table that names no fiscal year wants one', () => {
  const undated = workbook([HEAD, KATORI], { sheet: 'Sheet1' });
  expect(refusedFor('zaisei', undated)).toEqual(['OTHER_DATASET -:-']);
  expect(readDataset('zaisei', undated, '2023').manifest.edition).toBe('2023');
});

test.each([
  ['令和5年3月31日公表', TITLE[0]],
  ['全市町村の主要財政指標（令和5年3月公表、令和３年度）', null],
  ['令和4年4月1日現在のラスパイレス指数を含む', TITLE[0]],
])('of the years of a title that of the figures counts: %s', (first, second) => {
  const read = readDataset('zaisei', workbook([[first], [second ?? null], HEAD, KATORI]));
  expect(read.manifest.edition).toBe('2021');
});

test('of two fiscal years in a title or the sheet’s name the user says which', () => {
  const span = workbook([['全市町村の主要財政指標（令和2年度～令和3年度）'], HEAD, KATORI]);
  const other = workbook([TITLE, HEAD, KATORI], { sheet: '令和4年度' });
  expect(refusedFor('zaisei', span)).toEqual(['OTHER_DATASET -:-']);
  expect(refusedFor('zaisei', other)).toEqual(['OTHER_DATASET -:-']);
  expect(readDataset('zaisei', other, '2021').manifest.edition).toBe('2021');
});

test('a year over a column is that of its figures', () => {
  const years = [null, null, null, '令和3年度', '令和2年度', '令和3年度'];
  const read = readDataset('zaisei', workbook([TITLE, years, HEAD, KATORI]));
  expect(figuresOf(read, 'finance.current-account-ratio')).toEqual(['122360 2020 91']);
  expect(figuresOf(read, 'finance.fiscal-capacity-index')).toEqual(['122360 2021 0.61']);
});

test('the table of prefectures is another', () => {
  const rows = [
    ['全都道府県の主要財政指標（令和３年度）'],
    ['都道府県名', '財政力指数'],
    ['北海道', 0.4],
  ];
  expect(refusedFor('zaisei', workbook(rows))).toEqual(['OTHER_DATASET -:-']);
});
