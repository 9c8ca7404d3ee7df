import { describe, expect, test } from '@jest/globals';
import { DATASETS } from '../../../src/import/datasets.js';
import { importDataset } from '../../../src/import/import-dataset.js';
import { readTable } from '../../../src/tables/read-table.js';
import { PLACES, problemsOf, readFile } from '../read-file.js';

const ABOVE = ['統計名：,社会・人口統計体系', '表番号：,0000020201'];
const HEAD = 'cat01_code,項目,area_code,地域,time_code,時間,unit,value';
const text = (
  rows: readonly string[],
  above: readonly string[] = [...ABOVE, '更新日：,2024-06-21'],
) => [...above, HEAD, ...rows, ''].join('\n');

const ROWS = [
  'A1101,A1101_総人口,12236,千葉県 香取市,2015100000,2015年度,人,"70,001"',
  'A1101,A1101_総人口,12236,千葉県 香取市,2020100000,2020年度,人,68002',
  'A1101,A1101_総人口,46218,鹿児島県 霧島市,2020100000,2020年度,人,120003',
  'A4101,A4101_出生数,12236,千葉県 香取市,2020100000,2020年度,,***',
];

describe('a table of e-Stat by columns', () => {
  test('gives the series of SSDSE-A where code and name are the same, of each year', () => {
    const { manifest, csv } = readFile(text(ROWS), 'e-stat');
    expect(manifest).toMatchObject({ dataset: 'e-stat', edition: '2024-06-21.0000020201' });
    expect(csv.get('population.census')?.split('\n').slice(1, 4)).toEqual([
      '122360,2015,70001,,"70,001",5,,',
      '122360,2020,68002,,,6,,',
      '462187,2020,120003,,,7,,',
    ]);
    const [series] = manifest.series.filter(({ id }) => id === 'population.census');
    expect(series?.years).toMatchObject([
      { year: 2015, column: 8, columnHead: 'A1101_総人口' },
      { year: 2020, column: 8, columnHead: 'A1101_総人口' },
    ]);
  });

  test('reads its marks as its notes say, and without a note as the columns do', () => {
    const secret = [...ABOVE, '***,秘匿したもの', '更新日：,2024-06-21'];
    expect(readFile(text(ROWS, secret), 'e-stat').csv.get('births')).toContain(',SUPPRESSED,***,');
    expect(readFile(text(ROWS), 'e-stat').csv.get('births')).toContain(',NOT_MEASURED,***,');
    const none = [...ABOVE, '…,該当数値がないもの', '更新日：,2024-06-21'];
    const other = [...ROWS.slice(0, 3), (ROWS[3] ?? '').replace('***', '…')];
    expect(readFile(text(other, none), 'e-stat').csv.get('births')).toContain(',NOT_APPLICABLE,…,');
  });

  test('leaves out wards, sums and prefectures, and counts them', () => {
    const more = [
      '01101,北海道 札幌市 中央区',
      '13100,東京都 特別区部',
      '12000,千葉県',
      '00000,全国',
    ];
    const rows = more.map((area) => `A1101,A1101_総人口,${area},2020100000,2020年度,人,1`);
    const { manifest } = readFile(text([...ROWS, ...rows]), 'e-stat');
    expect(manifest.counts.dropped).toEqual({ NATION: 1, PREFECTURE: 1, SUBTOTAL: 1, WARD: 1 });
  });

  test('reads codes of five digits without names as those of its own list', () => {
    const codes = ['12106', '01210'].map(
      (code, i) => `A1101,A1101_総人口,${code},,2020100000,2020年度,人,${i + 1}`,
    );
    const { manifest, csv } = readFile(text([...ROWS, ...codes]), 'e-stat');
    expect(manifest.counts.dropped).toEqual({ WARD: 1 });
    expect(csv.get('population.census')).toContain('012106,2020,2,');
  });

  test('lists an item once whose code, name or unit is not that of a series', () => {
    const rows = [
      'A1101,A1101_別の人口,12236,千葉県 香取市,2020100000,2020年度,人,1',
      'A1102,A1102_日本人人口,12236,千葉県 香取市,2020100000,2020年度,％,1',
      'Z1101,Z1101_知らない,12236,千葉県 香取市,2020100000,2020年度,人,1',
      'Z1101,Z1101_知らない,12236,千葉県 香取市,2015100000,2015年度,人,1',
    ];
    const { manifest, csv } = readFile(text([...ROWS, ...rows]), 'e-stat');
    expect(manifest.unknownColumns).toEqual([
      'A1101_別の人口【人】',
      'A1102_日本人人口【％】',
      'Z1101_知らない【人】',
    ]);
    expect([...csv.keys()].sort()).toEqual(['births', 'population.census']);
  });

  test('takes another scale of a unit as that of the series, and any word for what is counted', () => {
    const rows = [
      'A1102,A1102_日本人人口,12236,千葉県 香取市,2020100000,2020年度,千人,67.5',
      'A9101,A9101_婚姻件数,12236,千葉県 香取市,2020100000,2020年度,組,301',
    ];
    const { csv } = readFile(text(rows), 'e-stat');
    expect(csv.get('population.census.japanese')).toContain('122360,2020,67500,,67.5,5,,');
    expect(csv.get('marriages')).toContain('122360,2020,301,,,6,,');
  });

  test.each<[string, string, string[]]>([
    [
      'a place whose name is not of its code, told once',
      text([ROWS[3] ?? '', ...ROWS].map((row) => row.replaceAll('香取市', '霧島市'))),
      ['CODE_AND_NAME 5:3'],
    ],
    [
      'a time that is no year',
      text([(ROWS[0] ?? '').replace('2015100000,2015年度', '2015000303,2015年3月')]),
      ['YEAR_UNREADABLE 5:8'],
    ],
    [
      'a mark that nobody explains',
      text([...ROWS.slice(0, 3), (ROWS[3] ?? '').replace('***', '※')]),
      ['NO_NUMBER 8:8'],
    ],
    ['a value twice', text([...ROWS, ROWS[0] ?? '']), ['FIGURE_TWICE 9:8']],
    [
      'a second kind of items',
      text(ROWS).replace('unit,value', 'cat02_code,value'),
      ['OTHER_DATASET -:-'],
    ],
  ])('is refused with %s', (_, file, wanted) => {
    expect(problemsOf(file, 'e-stat')).toEqual(wanted);
  });
});

const CROSSED = [
  '"統計名：","社会・人口統計体系"',
  '"表番号：","0000020201"',
  '"表題：","Ａ　人口・世帯"',
  '"実施年月：","-","-"',
  '"***","-","数値が得られないもの"',
  '',
  '"調査年 コード","調査年 補助コード","調査年","地域 コード","地域 補助コード","地域","/項目","A1101_総人口【人】","A4101_出生数【人】"',
  '"2015100000","","2015年度","12236","","千葉県 香取市","","70,001","***"',
  '"2020100000","","2020年度","12236","","千葉県 香取市","","68,002","301"',
  '"2020100000","","2020年度","12000","","千葉県","","1","1"',
];

describe('a table of e-Stat as it is downloaded by hand', () => {
  test('may have its items side by side', () => {
    const { manifest, csv } = readFile(CROSSED.join('\r\n'), 'e-stat-csv');
    expect(manifest).toMatchObject({ edition: '2020.0000020201', unknownColumns: [] });
    expect(manifest.counts).toMatchObject({ figures: 4, missing: 1, dropped: { PREFECTURE: 1 } });
    expect(csv.get('population.census')).toContain('122360,2015,70001,,"70,001",8,,');
    expect(csv.get('births')).toContain('122360,2015,,NOT_MEASURED,***,8,,');
  });

  test('may call its areas otherwise, and print remarks behind its values', () => {
    const head =
      '"全国・都道府県・市区町村 コード","全国・都道府県・市区町村","項目 コード","項目","時間軸（年度） コード","時間軸（年度）","unit","value","annotation"';
    const row =
      '"12236","千葉県 香取市","A1101","A1101_総人口","2020100000","2020年度","人","68,002","暫定値"';
    const { csv } = readFile(`${head}\n${row}\n`, 'e-stat-csv');
    expect(csv.get('population.census')).toContain('122360,2020,68002,,"68,002",2,,');
  });

  test('may have its years side by side, without 表番号', () => {
    const rows = [
      '"項目 コード","項目","地域 コード","地域","/調査年","2015年度","2020年度"',
      '"A1101","A1101_総人口【人】","12236","千葉県 香取市","","70001","68002"',
      '"A4101","A4101_出生数【人】","12236","千葉県 香取市","","401","301"',
    ];
    const { manifest, csv } = readFile(rows.join('\n'), 'e-stat-csv');
    expect(manifest.edition).toBe('2020.a');
    expect(csv.get('births')).toContain('122360,2020,301,,,3,,');
    const [births] = manifest.series;
    expect(births?.years.map(({ year, column }) => [year, column])).toEqual([
      [2015, 6],
      [2020, 7],
    ]);
  });

  test('may be in CP932', () => {
    // 香取市, 千葉県, 総人口 … in CP932, by hand: TextEncoder knows UTF-8 alone.
    const cp932 = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');
    const [area, name] = [cp932('926e88e6'), cp932('90e797748ca78d818ee68e73')];
    const [code, total, item] = [cp932('8352815b8368'), cp932('918d906c8cfb'), cp932('8d8096da')];
    const [years, year] = [cp932('92b28db8944e'), cp932('944e9378')];
    const rows = [
      `${item} ${code},${item},${area} ${code},${area},/${years},2020${year}`,
      `A1101,A1101_${total},12236,${name},,68002`,
    ];
    const bytes = Buffer.from(`${rows.join('\n')}\n`, 'latin1');
    const table = readTable({ name: 'file.csv', bytes });
    const [dataset] = DATASETS.filter(({ id }) => id === 'e-stat-csv');
    if (!dataset) throw new Error('no dataset e-stat-csv');
    const origins = new Map([['file.csv', { address: null, retrieved: '2026-01-02' }]]);
    const { csv } = importDataset(dataset, [table], origins, { places: PLACES, wanted: null });
    expect(csv.get('population.census')).toContain('122360,2020,68002,,,2,,');
  });

  test('is refused where it has no codes', () => {
    expect(problemsOf('地域,総人口\n香取市,1\n', 'e-stat-csv')).toEqual(['OTHER_DATASET -:-']);
  });
});
