import { afterAll, expect, test } from '@jest/globals';
import { listEditions } from '../../src/import/facts/editions.js';
import { revisionsOf } from '../../src/import/facts/revisions.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { figuresOf, type MadeCell, readDataset, refusedFor, workbook } from './read-tables.js';

afterAll(removeFolders);

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

test.each(['（単位：件、千円）', '（単位：千円）'])(
  'of a year, too, %s above the table counts',
  (unit) => {
    const question = '令和元年度に受け入れた寄附件数、金額（ふるさと納税の受入額）';
    const rows = [
      ['現況調査', null, null, null, unit],
      ['団体コード', '都道府県', '市区町村', question, question],
      [null, null, null, '寄附件数', '寄附金額'],
      ['122360', '千葉県', '香取市', 12, yen(4500)],
    ];
    const read = readDataset('furusato-nozei', workbook(rows));
    expect(figuresOf(read, 'furusato-nozei.amount')).toEqual(['122360 2019 4500000']);
    expect(figuresOf(read, 'furusato-nozei.count')).toEqual(['122360 2019 12']);
  },
);

test('a figure with marks of the direction of writing is that figure; two figures are none', () => {
  const row = (count: string) => ['122360', '千葉県', '香取市', count, 1, 2, 3, '○'];
  const read = readDataset('furusato-nozei', file('', row('\u202d65,918\u202c')));
  expect(figuresOf(read, 'furusato-nozei.count')).toEqual(['122360 2018 65918']);
  expect(refusedFor('furusato-nozei', file('', row('12（うち3）')))).toEqual(['NO_NUMBER 8:4']);
});

/** As the ministry lays out all years: prefectures under 団体名, their sums below, no codes. */
const allYears = (title: string, heads: MadeCell[] = ['金額', '件数', '金額', '件数']) =>
  workbook(
    [
      ['各自治体のふるさと納税受入額及び受入件数（平成30年度～令和元年度）'],
      [null, null, null, null, null, title],
      ['団体名', null, '平成30年度', null, '令和元年度', null],
      [null, null, ...heads],
      ['北海道', null, 5, 1, 6, 1],
      ['北海道', '札幌市', yen(385), 397, yen(12345), 1],
      ['北海道', '亀田郡七飯町', 7.5, 2, '-', '-'],
      ['市町村合計', null, 392, 2, 9, 2],
      ['合計', null, 397, 3, 9, 3],
      ['鹿児島', null, 5, 1, 6, 1],
      ['鹿児島', '霧島市', 12, 3, 14, 4],
      ['全国合計', null, 9, 9, 9, 9],
    ],
    { merges: ['A3:B4', 'C3:D3', 'E3:F3'], sheet: 'Sheet1' },
  );

test('億円 is not 円', () => {
  const read = readDataset('furusato-nozei', allYears('（億円）'));
  expect(figuresOf(read, 'furusato-nozei.amount')).toContain('462187 2018 1200000000');
});

test('the workbook of all years gives the same series by year, in 円, found by prefecture and name', () => {
  const read = readDataset('furusato-nozei', allYears('（単位：千円、件）'));
  expect(read.manifest.edition).toBe('2018-2019');
  expect(figuresOf(read, 'furusato-nozei.amount')).toEqual([
    '011002 2018 385000',
    '011002 2019 12345000',
    '013374 2018 7500',
    '013374 2019 NOT_PRINTED',
    '462187 2018 12000',
    '462187 2019 14000',
  ]);
  expect(figuresOf(read, 'furusato-nozei.count').slice(0, 2)).toEqual([
    '011002 2018 397',
    '011002 2019 1',
  ]);
  expect(read.csv.get('furusato-nozei.amount')).toContain('011002,2019,12345000,,"12,345",6,,');
  const [amount] = read.manifest.series;
  expect(amount?.years).toMatchObject([
    { year: 2018, column: 3, columnHead: '平成30年度 > 金額' },
    { year: 2019, column: 5, columnHead: '令和元年度 > 金額' },
  ]);
  expect(read.manifest.counts.dropped).toEqual({ NATION: 1, PREFECTURE: 2, SUBTOTAL: 2 });
});

test('units may stand in the heads of all years; without any nothing is guessed', () => {
  const heads = ['受入額（百万円）', '受入件数（件）', '受入額（百万円）', '受入件数（件）'];
  const read = readDataset('furusato-nozei', allYears('', heads));
  expect(figuresOf(read, 'furusato-nozei.amount')[0]).toBe('011002 2018 385000000');
  expect(refusedFor('furusato-nozei', allYears(''))).toEqual(['NO_UNIT 4:3']);
});

test('an amount in 千円 beside the same in 円 is told as rounded, another amount is not', () => {
  const factsDir = newFolder();
  const survey = ['122360', '千葉県', '香取市', 12, yen(4500499), 0, 0, '○'];
  writeEdition(factsDir, readDataset('furusato-nozei', file('', survey)));
  const told = (amount: number) => {
    const rows = [
      ['団体名', null, '平成29年度', '平成30年度'],
      [null, null, '金額（千円）', '金額（千円）'],
      ['千葉県', '香取市', 1, amount],
    ];
    const read = readDataset('furusato-nozei', workbook(rows, { merges: ['A1:B2'] }));
    return revisionsOf(read, listEditions(factsDir)).map((one) => one.withinRounding);
  };
  expect(told(4500)).toEqual([true]);
  expect(told(4501)).toEqual([true]);
  expect(told(4502)).toEqual([false]);
});
