import { afterAll, expect, test } from '@jest/globals';
import { UNPRINTED } from '../../src/domain/facets.js';
import { readColumns } from '../../src/import/columns.js';
import { listEditions } from '../../src/import/facts/editions.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { factSeries } from '../../src/releases/facts/fact-series.js';
import { mergeFigures } from '../../src/releases/facts/merge-figures.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { figuresOf, readDataset, refusedFor } from './read-tables.js';

afterAll(removeFolders);

const HEAD =
  '都道府県コード又は市区町村コード,行政区コード,都道府県名,市区町村名,調査年月日,行政区,総人口,男性,0-4歳の男性,世帯数,備考';
const row = (code: string, area: string, figures: string, day = '2026/5/31') =>
  `122360,${code},千葉県,香取市,${day},${area},${figures},`;
const file = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`;
const A = row('101', '佐原', '1200,500,30,400');
const B = row('102', '小見川', '"1,000",450,20,350');

test('areas are summed into a series of the town, with a note that says so', () => {
  const read = readDataset('standard-dataset', file(A, B));
  expect(read.manifest.edition).toBe('2026-05-31.122360');
  expect([...read.csv.keys()].sort()).toEqual([
    'households.open-data.122360',
    'population.open-data.122360',
    'population.open-data.men.122360',
    'population.open-data.men.age-0-to-4.122360',
  ]);
  expect(figuresOf(read, 'population.open-data.men.age-0-to-4.122360')).toEqual(['122360 2026 50']);
  expect(read.manifest.series.at(-1)?.years).toMatchObject([{ columnHead: '0-4歳の男性' }]);
  expect(read.csv.get('population.open-data.122360')).toContain(
    '122360,2026,2200,,,0,,2行目から3行目までの2地域の合計。表に合計の行はない。',
  );
});

test('a printed total is taken as it is printed, without a sum', () => {
  const read = readDataset('standard-dataset', file(A, B, row('', '総数', '2205,955,50,751')));
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2205']);
  expect(read.csv.get('population.open-data.122360')).toContain(',4,,\n');
});

test.each([
  ...['香取市', '香取市計', '香取市　計', '香取市（総数）', '千葉県香取市'],
  ...['総　数', '合 計'],
])('so is a row of %s itself', (name) => {
  const read = readDataset('standard-dataset', file(A, B, row('', name, '2205,955,50,751')));
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2205']);
});

test('a row without an area is the whole, but not where it is less than the areas', () => {
  const read = readDataset('standard-dataset', file(A, B, row('', '', '2200,950,50,750')));
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2200']);
  const less = file(A, B, row('', '', '300,120,9,110'));
  expect(refusedFor('standard-dataset', less)).toEqual(['SUM_DIFFERS 4:7']);
});

test.each(['小計', '小　計', '佐原地区計', '佐原地区総数', '佐原支所計', '佐原（計）'])(
  '%s among areas would be added twice',
  (name) => {
    const sum = row('', name, '2200,950,50,750');
    expect(refusedFor('standard-dataset', file(A, B, sum))).toEqual(['FIGURE_TWICE 4:6']);
    const whole = row('', '総数', '2205,955,50,751');
    const read = readDataset('standard-dataset', file(A, B, sum, whole));
    expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2205']);
  },
);

test('where an area has no figure there is no sum, and the reason is that of its cell', () => {
  const read = readDataset('standard-dataset', file(A, row('102', '小見川', 'X,X,X,350')));
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 SUPPRESSED']);
  expect(figuresOf(read, 'households.open-data.122360')).toEqual(['122360 2026 750']);
});

test('older and newer heads, units in them and the dates of the era are read; ages that nobody gives so are listed', () => {
  const read = readDataset(
    'standard-dataset',
    [
      '全国地方公共団体コード,地域コード,地方公共団体名,調査年月日,地域名,総人口（人）,女性,100歳以上の女性,５～９歳の女性,18歳以上の女性,世帯数（世帯）',
      '12236,1,千葉県香取市,令和8年5月31日,佐原,1200,700,3,41,600,400',
      '12236,2,千葉県香取市,R8.5.31,小見川,1000,550,2,39,500,350',
    ].join('\n'),
  );
  expect(read.manifest.edition).toBe('2026-05-31.12236');
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2200']);
  expect(figuresOf(read, 'population.open-data.women.age-5-to-9.122360')).toEqual([
    '122360 2026 80',
  ]);
  expect(figuresOf(read, 'population.open-data.women.age-100-and-over.122360')).toEqual([
    '122360 2026 5',
  ]);
  expect(read.manifest.unknownColumns).toEqual(['18歳以上の女性']);
});

test('a file of several municipalities has the series of each', () => {
  const other = '352039,1,山口県,山口市,20260531,大内,70,30,2,20,';
  const read = readDataset('standard-dataset', file(A, B, other));
  expect(read.manifest.edition).toBe('2026-05-31.122360-and-1');
  expect(figuresOf(read, 'population.open-data.352039')).toEqual(['352039 2026 70']);
  expect(figuresOf(read, 'population.open-data.122360')).toEqual(['122360 2026 2200']);
});

test('an area in two rows and another day are refused', () => {
  const twice = row('101', '佐原', '1,1,1,1');
  const later = row('103', '栗源', '1,1,1,1', '2026/6/30');
  expect(refusedFor('standard-dataset', file(A, twice, later))).toEqual([
    'FIGURE_TWICE 3:2',
    'YEAR_UNREADABLE 4:5',
  ]);
});

test('a sum is in a release without print and row, inferred from the column that was added up', () => {
  const factsDir = newFolder();
  writeEdition(factsDir, readDataset('standard-dataset', file(A, B)));
  const series = factSeries(listEditions(factsDir), readColumns);
  const own = series.get('households.open-data.122360');
  if (!own) throw new Error('no series');
  expect(mergeFigures(own, { ...UNPRINTED, countUnit: 'HOUSEHOLD' }, [], [])).toEqual([
    expect.objectContaining({
      ...{ municipalityCode: '122360', year: 2026, value: 750, raw: '' },
      evidence: [expect.objectContaining({ reading: 'INFERRED', quote: '世帯数' })],
    }),
  ]);
});
