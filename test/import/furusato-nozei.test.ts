import { expect, test } from '@jest/globals';
import { figuresOf, type MadeCell, readDataset, refusedFor, workbook } from './read-tables.js';

const GROUPED = '#,##0 ';
const yen = (v: number) => ({ t: 'n', v, z: GROUPED }) as const;
const head = (unit = ''): MadeCell[][] => [
  ['［留意事項］'],
  ['・平成30年度の決算見込をとりまとめたものである。'],
  [],
  [
    '市区町村\n団体コード',
    '都道府県',
    '市区町村',
    '＜Ⅰ.受入件数及び受入額＞',
    null,
    '＜Ⅱ.費用＞',
    null,
    '＜Ⅲ.取組＞',
  ],
  [
    null,
    null,
    null,
    '平成30年度のふるさと納税の受入額の実績について記入してください。',
    null,
    '平成30年度のふるさと納税の募集に要した費用を記入してください。',
    null,
    '取組を選択してください。',
  ],
  [
    null,
    null,
    null,
    '①　平成30年度に受け入れた寄附件数、金額',
    null,
    '返礼品等の送付に係る費用',
    '合計',
    null,
  ],
  [null, null, null, '寄附件数', `寄附金額${unit}`, null, null, '①広報'],
];
const MERGES = [
  ...['A4:A7', 'B4:B7', 'C4:C7', 'D4:E4', 'F4:G4', 'D5:E5', 'F5:G5', 'D6:E6'],
  ...['F6:F7', 'G6:G7', 'H5:H6'],
];
const file = (unit: string, ...rows: MadeCell[][]) =>
  workbook([...head(unit), ...rows], { merges: MERGES, sheet: '集計' });
const CHIBA = ['120006', '千葉県', null, yen(3), yen(3000), yen(1), yen(1), '○'];

test('answers under merged heads are read with the year of their question', () => {
  const read = readDataset(
    'furusato-nozei',
    file('', CHIBA, [
      '122360',
      '千葉県',
      '香取市',
      yen(1200),
      yen(4500000),
      '上記に含む',
      yen(90.4),
      '○',
    ]),
  );
  expect(read.manifest.edition).toBe('2018');
  expect(figuresOf(read, 'furusato-nozei.count')).toEqual(['122360 2018 1200']);
  expect(read.csv.get('furusato-nozei.amount')).toContain('122360,2018,4500000,,"4,500,000",9,,');
  expect(read.csv.get('furusato-nozei.cost.delivery')).toContain(
    '122360,2018,,NOT_PRINTED,上記に含む,9,,',
  );
  expect(figuresOf(read, 'furusato-nozei.cost')).toEqual(['122360 2018 90']);
  expect(read.manifest.counts.dropped).toEqual({ PREFECTURE: 1 });
  expect(read.unknown).toEqual([]);
});

test('amounts in 千円 become those of the series, and their print stays', () => {
  const read = readDataset(
    'furusato-nozei',
    file('（千円）', ['122360', '千葉県', '香取市', 12, yen(4500), 0, 0, '○']),
  );
  expect(read.csv.get('furusato-nozei.amount')).toContain('122360,2018,4500000,,"4,500",8,,');
});

test('a figure with marks of the direction of writing is that figure; two figures are none', () => {
  const row = (count: string) => ['122360', '千葉県', '香取市', count, 1, 2, 3, '○'];
  const read = readDataset('furusato-nozei', file('', row('\u202d65,918\u202c')));
  expect(figuresOf(read, 'furusato-nozei.count')).toEqual(['122360 2018 65918']);
  expect(refusedFor('furusato-nozei', file('', row('12（うち3）')))).toEqual(['NO_NUMBER 8:4']);
});

test('another workbook is none of the survey', () => {
  const rows = [
    ['団体コード', '市区町村', '歳入'],
    ['122360', '香取市', 1],
  ];
  expect(refusedFor('furusato-nozei', workbook(rows))).toEqual(['OTHER_DATASET -:-']);
});
