import { expect, test } from '@jest/globals';
import { figuresOf, type MadeCell, readDataset, refusedFor, workbook } from './read-tables.js';

const HEAD = '都道府県名,市区町村名,交付枚数,人口に対する交付枚数率,交付件数基準日,団体コード';
const rows = (...lines: string[]) => `${[HEAD, ...lines].join('\n')}\n`;

test('the day of the cards is the edition, codes lose their zeros, and NA is no code', () => {
  const read = readDataset(
    'mynumber',
    rows('北海道,札幌市,100,40.5,2022/04/01,11002', '東京都,三宅村,7,30.1,2022/04/01,<NA>'),
  );
  expect(read.manifest.edition).toBe('2022-04-01');
  expect(figuresOf(read, 'mynumber.cards-issued')).toEqual(['011002 2022 100', '133817 2022 7']);
  expect(figuresOf(read, 'mynumber.cards-issued.rate')).toEqual([
    '011002 2022 40.5',
    '133817 2022 30.1',
  ]);
});

test('a workbook that names its day in the title is read without codes', () => {
  const read = readDataset(
    'mynumber',
    workbook([
      ['マイナンバーカードの市区町村別交付枚数等について（令和4年4月1日現在）'],
      ['都道府県名', '市区町村名', '交付枚数'],
      ['千葉県', '香取市', 26],
    ]),
  );
  expect(read.manifest.edition).toBe('2022-04-01');
  expect(figuresOf(read, 'mynumber.cards-issued')).toEqual(['122360 2022 26']);
});

test('the ministry’s workbook has tables of the nation above, and names the end of a month in its heads', () => {
  const read = readDataset(
    'mynumber',
    workbook([
      ['マイナンバーカード交付状況（令和7年8月末時点）'],
      ['都道府県名', '人口', '保有枚数'],
      ['全国', 900, 700],
      ...Array.from({ length: 60 }, (_, i) => [`団体の区分${i}`, 1, 1]),
      [
        '都道府県名',
        '市区町村名',
        '人口（R7.1.1時点）',
        '保有枚数（R7.8末時点）',
        '人口に対する保有枚数率',
      ],
      ['全国', null, 900, 700, 0.777],
      ['東京都', '府中市', 20, 10, { t: 'n', v: 0.5, z: '0.0%' }],
    ]),
  );
  expect(read.manifest.edition).toBe('2025-08');
  expect(figuresOf(read, 'mynumber.cards-held')).toEqual(['132063 2025 10']);
  expect(figuresOf(read, 'mynumber.cards-held.rate')).toEqual(['132063 2025 50']);
});

test('until 2017 the heads name their days in brackets of other kinds, and a rate without over what', () => {
  const read = readDataset(
    'mynumber',
    workbook([
      [
        '都道府県名',
        '市区町村名',
        '総数（人口）\n【H28.1.1時点】',
        '交付枚数\n【H29.5.15時点】',
        '交付率',
      ],
      ['全国', null, 900, 80, '8.9%'],
      ['鹿児島県', '霧島市', 200, 20, '10.0%'],
    ]),
  );
  expect(read.manifest.edition).toBe('2017-05-15');
  expect(figuresOf(read, 'mynumber.cards-issued')).toEqual(['462187 2017 20']);
  expect(figuresOf(read, 'mynumber.cards-issued.rate')).toEqual(['462187 2017 10']);
});

test('cards issued and cards held may stand side by side: each is a series', () => {
  const read = readDataset(
    'mynumber',
    workbook([
      ['マイナンバーカード交付状況（令和5年6月末時点）'],
      ['都道府県名', '市区町村名', '累計交付枚数', '保有枚数', '人口に対する保有枚数率'],
      ['鹿児島県', '霧島市', 22, 20, 10],
    ]),
  );
  expect(read.manifest.edition).toBe('2023-06');
  expect(figuresOf(read, 'mynumber.cards-issued')).toEqual(['462187 2023 22']);
  expect(figuresOf(read, 'mynumber.cards-held')).toEqual(['462187 2023 20']);
});

test.each([
  ['令和4年5月6日公表', '交付枚数（令和4年4月1日現在）'],
  ['人口は令和3年1月1日時点', '交付枚数は令和4年4月1日時点'],
])('of the days of a title that of the cards counts: %s', (first, second) => {
  const heads = ['都道府県名', '市区町村名', '交付枚数'];
  const read = readDataset(
    'mynumber',
    workbook([[first], [second], heads, ['千葉県', '香取市', 7]]),
  );
  expect(read.manifest.edition).toBe('2022-04-01');
});

test('a table that names no day wants one', () => {
  const undated = '都道府県名,市区町村名,交付枚数\n千葉県,香取市,7\n';
  expect(refusedFor('mynumber', undated)).toEqual(['OTHER_DATASET -:-']);
  expect(readDataset('mynumber', undated, '2021-03-01').manifest.edition).toBe('2021-03-01');
  for (const wanted of ['2021', '2021-first', '../../../elsewhere']) {
    expect(refusedFor('mynumber', undated, wanted)).toEqual(['OTHER_DATASET -:-']);
  }
});

test('two days in one table are refused', () => {
  const two = rows(
    '北海道,札幌市,100,40.5,2022/04/01,11002',
    '千葉県,香取市,7,3.1,2022/05/01,122360',
  );
  expect(refusedFor('mynumber', two)).toEqual(['YEAR_UNREADABLE 3:5']);
});

test('a rate is cards ÷ population in %: fractions and other rows are refused', () => {
  const of = (rate: MadeCell) =>
    workbook([
      ['マイナンバーカード交付状況（令和7年8月末時点）'],
      ['都道府県名', '市区町村名', '人口（R7.1.1時点）', '保有枚数', '人口に対する保有枚数率'],
      ['鹿児島県', '霧島市', 2000, 811, rate],
    ]);
  for (const rate of [40.5, 40.6, '40.5%', { t: 'n' as const, v: 0.4055, z: '0.0%' }, 41]) {
    expect(figuresOf(readDataset('mynumber', of(rate)), 'mynumber.cards-held')).toHaveLength(1);
  }
  for (const rate of [0.405, '0.405', 30.2, '0.405%']) {
    expect(refusedFor('mynumber', of(rate))).toEqual(['RATE_DIFFERS 3:5']);
  }
});

test('a rate of at most 1 is refused where no population decides and no % is printed', () => {
  const of = (rate: string) => rows(`北海道,札幌市,100,${rate},2022/04/01,11002`);
  expect(refusedFor('mynumber', of('0.405'))).toEqual(['RATE_DIFFERS 2:4']);
  const read = readDataset('mynumber', of('0.4%'));
  expect(figuresOf(read, 'mynumber.cards-issued.rate')).toEqual(['011002 2022 0.4']);
});
