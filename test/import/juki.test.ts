import { expect, test } from '@jest/globals';
import { figuresOf, type MadeCell, readDataset, refusedFor, workbook } from './read-tables.js';

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

test.each([
  ['its head', '人口（千人）', ''],
  ['the title', '人口', '（単位：千人、世帯）'],
])('a unit that %s names is converted where it measures the same', (_, head, unit) => {
  const rows = [
    [title('（総計）') + unit],
    ['団体コード', '都道府県名', '市区町村名', head, '世帯数'],
    [null, null, null, '計', null],
    ['122360', '千葉県', '香取市', 70.5, 31],
  ];
  const read = readDataset('juki', workbook(rows));
  expect(figuresOf(read, 'population.register')).toEqual(['122360 2023 70500']);
  expect(figuresOf(read, 'households.register')).toEqual(['122360 2023 31']);
});

test('men and women that are not all are refused, rounded ones by more than their digits', () => {
  const of = (men: MadeCell, women: MadeCell, all: MadeCell, unit = '') =>
    workbook([
      [title('（総計）') + unit],
      ['団体コード', '都道府県名', '市区町村名', '人口', null, null],
      [null, null, null, '男', '女', '計'],
      ['122360', '千葉県', '香取市', men, women, all],
    ]);
  expect(refusedFor('juki', of(340, 350, 6900))).toEqual(['SUM_DIFFERS 4:6']);
  expect(refusedFor('juki', of(34.1, 35.1, 690, '（単位：千人）'))).toEqual(['SUM_DIFFERS 4:6']);
  const thousands = (v: number) => ({ t: 'n' as const, v, z: '#,##0,' });
  const scaled = [34_100, 35_100, 69_200].map(thousands) as [MadeCell, MadeCell, MadeCell];
  expect(refusedFor('juki', of(...scaled))).toContain('PRINT_SCALED 4:6');
  expect(
    figuresOf(readDataset('juki', of(...scaled, '（単位：千人）')), 'population.register'),
  ).toEqual(['122360 2023 69000']);
  const rounded = readDataset('juki', of(34.1, 35.1, 69.3, '（単位：千人）'));
  expect(figuresOf(rounded, 'population.register')).toEqual(['122360 2023 69300']);
});

test('a year over a column that is not that of the title is refused', () => {
  const of = (first: string) =>
    workbook([[first + title('（総計）').slice(4)], ...HEAD, ...ROWS], { merges: MERGES });
  expect(refusedFor('juki', of('平成5年'))).toContain('YEAR_UNREADABLE 6:6');
  expect(refusedFor('juki', of('令和4年'))).toContain('YEAR_UNREADABLE 6:6');
  for (const wanted of [null, '2023']) {
    expect(refusedFor('juki', of('令和99年'), wanted)).toEqual(['OTHER_DATASET -:-']);
  }
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

const AGES = ['0歳～4歳', '5歳～9歳', '80歳以上'];
const OF_SEXES = [
  [1051, 12, '1,030', 9],
  [1026, 8, '1,010', 8],
];
const ageRows = (sexes = ['計', '男', '女']) => [
  ...sexes.map((sex) => ['-', '合計', '-', sex, 99, 9, 9, 9]),
  ...sexes.map((sex) => ['120006', '*千葉県', '\u001f', sex, 99, 9, 9, 9]),
  ...sexes.map((sex, i) => {
    const figures = [2077, 20, '2,040', 17].map((all, j) => (i === 0 ? all : OF_SEXES[i - 1]?.[j]));
    return ['122360', '*千葉県', '*香取市', sex, ...figures] as MadeCell[];
  }),
];
const ageTitle = (residents = '（総計）') =>
  `平成26年1月1日住民基本台帳年齢階級別人口（市区町村別）${residents}`;

test('a table by ages has a row for all, men and women, and each group of ages is a series', () => {
  const head = ['団体コード', '都道府県名', '市区町村名', '性別', '総数', ...AGES];
  const read = readDataset('juki', workbook([[ageTitle()], head, ...ageRows()], { type: 'biff8' }));
  expect(read.manifest.edition).toBe('2014.ages');
  expect(read.manifest.series.map(({ id }) => id)).toEqual(
    ['', '.men', '.women'].flatMap((sex) =>
      ['age-0-to-4', 'age-5-to-9', 'age-80-and-over'].map(
        (ages) => `population.register${sex}.${ages}`,
      ),
    ),
  );
  expect(figuresOf(read, 'population.register.age-0-to-4')).toEqual(['122360 2014 20']);
  expect(figuresOf(read, 'population.register.men.age-5-to-9')).toEqual(['122360 2014 1030']);
  expect(figuresOf(read, 'population.register.women.age-80-and-over')).toEqual(['122360 2014 8']);
  expect(read.manifest.series[0]?.years).toMatchObject([{ column: 6, columnHead: '0歳～4歳' }]);
  expect(read.manifest.counts.dropped).toEqual({ PREFECTURE: 3, SUBTOTAL: 3 });
});

test('since 2021 the ages stand above the heads of the places, and since 2015 people of 100 are told', () => {
  const rows = [
    [ageTitle('（外国人住民）').replace('平成26', '令和3')],
    [null, null, null, null, '総数', ...AGES.slice(0, 2), '100歳以上'],
    ['団体コード', '都道府県名', '市区町村名', '性別', '人', '人', '人', '人'],
    ...ageRows(),
    ['※ 注です'],
  ];
  const read = readDataset('juki', workbook(rows));
  expect(read.manifest.edition).toBe('2021.foreign.ages');
  expect(figuresOf(read, 'population.register.men.foreign.age-100-and-over')).toEqual([
    '122360 2021 9',
  ]);
});

test('a table by ages that names no year wants one, and another sex than men and women is refused', () => {
  const head = ['団体コード', '都道府県名', '市区町村名', '性別', '総数', ...AGES];
  const undated = workbook([head, ...ageRows()], { sheet: '年齢別人口(市区町村別)【日本人】' });
  expect(refusedFor('juki', undated)).toEqual(['OTHER_DATASET -:-']);
  expect(readDataset('juki', undated, '2016.japanese.ages').manifest.series[0]?.id).toBe(
    'population.register.japanese.age-0-to-4',
  );
  const bytes = workbook([[ageTitle()], head, ...ageRows(['計', '不詳'])]);
  expect(refusedFor('juki', bytes)).toEqual(['NO_GROUP 8:4']);
});
