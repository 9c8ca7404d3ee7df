import { expect, test } from '@jest/globals';
import { readDataset, refusedFor, workbook } from './read-tables.js';

const HEAD = ['団体コード', '都道府県名', '市区町村名', '非選定', '区分'];
const ROWS = [
  ['122360', '千葉県', '香取市', '', '都市Ⅱ－１'],
  ['011002', '北海道', '札幌市', '', '政令指定都市'],
];
const csv = (...rows: string[][]) => rows.map((row) => `${row.join(',')}\n`).join('');
const undated = csv(['都道府県別団体名一覧表', '', '', '', ''], HEAD, ...ROWS);

test('groups are written by municipality, folded and as printed, with their row', () => {
  const read = readDataset('ruiji-dantai', undated, '2021');
  expect(read.manifest.edition).toBe('2021');
  expect(read.csv.get('groups')).toBe(
    'municipality,group,raw,row\n011002,政令指定都市,,4\n122360,都市II-1,都市Ⅱ－１,3\n',
  );
  expect(read.manifest.groups).toMatchObject({ year: 2021, column: 5, columnHead: '区分' });
  expect(read.manifest.counts.municipalities).toBe(2);
});

test('a list that names no fiscal year wants one; one that does is held against it', () => {
  expect(refusedFor('ruiji-dantai', undated)).toEqual(['OTHER_DATASET -:-']);
  const dated = workbook([['類似団体区分一覧（令和３年度）'], HEAD, ...ROWS]);
  expect(readDataset('ruiji-dantai', dated).manifest.edition).toBe('2021');
  expect(refusedFor('ruiji-dantai', dated, '2022')).toEqual(['OTHER_EDITION -:-']);
});

test('groups without 都市 or 町村 are those of what the municipality is, and other words for one are one', () => {
  const rows = [
    ['122360', '千葉県', '香取市', '', 'Ⅱ-1'],
    ['123421', '千葉県', '神崎町', '', 'Ⅱ‐１'],
    ['011002', '北海道', '札幌市', '', '指定都市'],
    ['131016', '東京都', '千代田区', '', '特別区'],
    ['352039', '山口県', '山口市', '', '都市 Ⅳ－３'],
  ];
  const head = [...HEAD.slice(0, 4), '市町村類型'];
  const read = readDataset('ruiji-dantai', csv(head, ...rows), '2014');
  expect(read.csv.get('groups')).toBe(
    [
      'municipality,group,raw,row',
      '011002,政令指定都市,指定都市,4',
      '122360,都市II-1,Ⅱ-1,2',
      '123421,町村II-1,Ⅱ‐１,3',
      '131016,特別区,,5',
      '352039,都市IV-3,都市 Ⅳ－３,6\n',
    ].join('\n'),
  );
});

test('a cell that is no group is refused', () => {
  const rows = [...ROWS, ['352039', '山口県', '山口市', '', '都市']];
  expect(refusedFor('ruiji-dantai', csv(HEAD, ...rows), '2021')).toEqual(['NO_GROUP 4:5']);
});
