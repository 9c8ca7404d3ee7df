import { describe, expect, test } from '@jest/globals';
import { problemsOf, readFile } from './read-file.js';
import { figuresOf, readDataset, workbook } from './read-tables.js';
import { ITEMS, type Item, ssdseText, TOWNS } from './ssdse-file.js';

const changed = (i: number, at: number, to: string) =>
  ITEMS.map((item, j) =>
    i === j ? item.map((one, k) => (k === at ? to : one)) : item,
  ) as unknown as Item[];

describe('a file of SSDSE-A', () => {
  test('gives each figure of each item with its year, print and row', () => {
    const { manifest, csv } = readFile(ssdseText());
    expect(manifest).toMatchObject({ dataset: 'ssdse-a', edition: '2024' });
    expect(manifest.counts).toEqual({ municipalities: 3, figures: 12, missing: 0, dropped: {} });
    expect(csv.get('births')).toBe(
      [
        'municipality,year,value,missing,raw,row,obsStatus,note',
        '122360,2021,301,,,4,,',
        '352039,2021,1402,,"1,402",5,,',
        '462187,2021,1003,,,6,,\n',
      ].join('\n'),
    );
    const ratio = 'ssdse-a.finance.current-account-ratio';
    expect(csv.get(ratio)).toContain('352039,2020,-1.25,,−1.25,5,,');
    expect(manifest.series.find(({ id }) => id === ratio)).toMatchObject({
      unit: '%',
      years: [{ year: 2020, file: 'file.csv', sheet: null, column: 7, columnHead: ITEMS[3]?.[2] }],
    });
  });

  test('is the same to the byte whatever the order of its rows and columns', () => {
    const other = readFile(ssdseText([...ITEMS].reverse()));
    expect(other.csv).toEqual(readFile(ssdseText()).csv);
  });

  test('of the first years does not name its edition: the year of in-migrants does', () => {
    const old = ITEMS.map((item) => [
      item[0],
      item[0] === 'A5101' ? '2016' : '2015',
      ...item.slice(2),
    ]);
    const text = ssdseText(old as unknown as Item[], TOWNS, 'Code');
    expect(readFile(text).manifest.edition).toBe('2018');
    const undated = ssdseText(ITEMS.slice(0, 2), TOWNS, 'Code');
    expect(problemsOf(undated)).toEqual(['OTHER_DATASET -:-']);
    expect(readDataset('ssdse-a', undated, '2024').manifest.edition).toBe('2024');
  });

  test('may be a workbook with a page of words before it, and name itself as the first ones did', () => {
    const rows = ssdseText(ITEMS, TOWNS, 'SSDSE-2018A')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.replace('"1,402"', '1402').split(','));
    const read = readDataset('ssdse-a', workbook(rows, { before: [['解説'], ['単位は人']] }));
    expect(read.manifest.edition).toBe('2018');
    expect(read.manifest.series[0]?.years).toMatchObject([{ sheet: '表', column: 5 }]);
    expect(figuresOf(read, 'births')).toEqual([
      '122360 2021 301',
      '352039 2021 1402',
      '462187 2021 1003',
    ]);
  });

  test('tells of the year in which in-migrants began to be Japanese movers', () => {
    const { csv } = readFile(ssdseText(changed(2, 1, '2018')));
    expect(csv.get('migration.in')).toMatch(/^122360,2018,1501,,,4,B,見出しが2018年から/m);
  });

  test('keeps a mark as its reason, and an empty cell, too', () => {
    const { csv, manifest } = readFile(ssdseText(changed(1, 3, '…').map((one) => one)));
    expect(csv.get('births')).toContain('122360,2021,,NOT_MEASURED,…,4,,');
    expect(manifest.counts.missing).toBe(1);
    expect(readFile(ssdseText(changed(1, 3, ''))).csv.get('births')).toContain(
      '122360,2021,,NOT_PRINTED,,4,,',
    );
  });

  test('may have items that are not known: they are listed and left out', () => {
    const more: Item[] = [...ITEMS, ['Z9999', '2020', '新しい項目', '1', '2', '3']];
    const { manifest, csv } = readFile(ssdseText(more));
    expect(manifest.unknownColumns).toEqual(['Z9999 新しい項目']);
    expect(csv.size).toBe(ITEMS.length);
  });

  test('leaves out rows of prefectures and notes, and counts them', () => {
    const towns = ['R00000,全国,', 'R12000,千葉県,', ...TOWNS, '注）作り話です,,'];
    const wide = ITEMS.map(([code, year, head, ...cells]) => [
      code,
      year,
      head,
      '1',
      '2',
      ...cells,
    ]);
    const { manifest, dropped } = readFile(ssdseText(wide as unknown as Item[], towns));
    expect(manifest.counts.dropped).toEqual({ NATION: 1, NOTE: 1, PREFECTURE: 1 });
    expect(dropped.map(({ row }) => row)).toEqual([4, 5, 9]);
  });
});

const SEXES = (men: string, women: string): Item[] => [
  ['A110101', '2020', '総人口（男）', ...men.split(',')],
  ['A110102', '2020', '総人口（女）', ...women.split(',')],
];

describe('a file of SSDSE-A is refused', () => {
  test.each<[string, string, string[]]>([
    [
      'whose head says something else than its code',
      ssdseText(changed(1, 2, '死亡数')),
      ['HEAD_DIFFERS 3:5'],
    ],
    [
      'whose men and women are not all, in one town',
      ssdseText([...ITEMS, ...SEXES('30001,90002,50003', '40000,100001,70000')]),
      ['SUM_DIFFERS 5:4'],
    ],
    [
      'with a part beyond its whole, as below the head of another',
      ssdseText([
        ...ITEMS,
        ...SEXES('40001,100002,60003', '30000,90000,60000'),
        ['A130302', '2020', '65歳以上人口（女）', '12000', '50000', '15000'],
        ['A141902', '2020', '75歳以上人口（女）', '6000', '50001', '7000'],
      ]),
      ['SUM_DIFFERS 5:10'],
    ],
    ['with a year that is none', ssdseText(changed(0, 1, '2020年')), ['YEAR_UNREADABLE 2:4']],
  ])('%s', (_, text, wanted) => {
    expect(problemsOf(text)).toEqual(wanted);
  });
});
