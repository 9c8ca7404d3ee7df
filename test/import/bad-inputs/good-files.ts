/** A small file of a dataset that is read, to be spoilt: the figures are nobody's. */
export interface GoodFile {
  dataset: string;
  /** The edition that has to be said; null where the file prints it. */
  wanted: string | null;
  rows: readonly string[][];
  /** The index of the first of its rows of figures, which are of 香取市, 札幌市 and 神崎町. */
  first: number;
  /** Indices of columns. */
  code: number;
  prefecture: number | null;
  name: number;
  figure: number;
  /** A series that it prints, and the years that its figures may be of. */
  series: string;
}

const PLACES = [
  ['122360', '千葉県', '香取市'],
  ['011002', '北海道', '札幌市'],
  ['123421', '千葉県', '神崎町'],
] as const;
const FIGURES = ['301', '402', '503'];
const towns = (row: (place: (typeof PLACES)[number], figure: string, i: number) => string[]) =>
  PLACES.map((place, i) => row(place, FIGURES[i] as string, i));
const usual = { code: 0, prefecture: 1, name: 2, figure: 3, wanted: null };

const JUKI_TITLE = '令和5年1月1日住民基本台帳人口・世帯数（市区町村別）（総計）';
const QUESTION = '令和元年度に受け入れた寄附件数、金額（ふるさと納税の受入額）';

export const GOOD_FILES: readonly GoodFile[] = [
  {
    ...{ ...usual, dataset: 'ssdse-a', first: 3, series: 'births' },
    rows: [
      ['SSDSE-A-2024', 'Prefecture', 'Municipality', 'A4101', 'A5101'],
      ['', '', '年度', '2021', '2022'],
      ['地域コード', '都道府県', '市区町村', '出生数', '転入者数（日本人移動者）'],
      ...towns(([code, ...names], figure) => [`R${code.slice(0, 5)}`, ...names, figure, '7']),
    ],
  },
  {
    ...{ ...usual, dataset: 'juki', first: 3, series: 'population.register' },
    rows: [
      [JUKI_TITLE, '', '', '', ''],
      ['団体コード', '都道府県名', '市区町村名', '人口', ''],
      ['', '', '', '計', '男'],
      ...towns((place, figure) => [...place, figure, '7']),
    ],
  },
  {
    ...{ ...usual, dataset: 'zaisei', first: 2, series: 'finance.fiscal-capacity-index' },
    rows: [
      ['全市町村の主要財政指標（令和３年度）', '', '', '', ''],
      ['団体コード', '都道府県名', '団体名', '財政力指数', '経常収支比率'],
      ...towns((place, figure) => [...place, figure, '7']),
    ],
  },
  {
    ...{ ...usual, dataset: 'furusato-nozei', first: 2, series: 'furusato-nozei.count' },
    rows: [
      ['団体コード', '都道府県', '市区町村', QUESTION, QUESTION],
      ['', '', '', '寄附件数', '寄附金額'],
      ...towns((place, figure) => [...place, figure, '7']),
    ],
  },
  {
    ...{ ...usual, dataset: 'mynumber', first: 1, series: 'mynumber.cards-issued' },
    rows: [
      [
        '団体コード',
        '都道府県名',
        '市区町村名',
        '交付枚数（R4.4.1時点）',
        '人口に対する交付枚数率',
      ],
      ...towns((place, figure) => [...place, figure, '7']),
    ],
  },
  {
    ...{ ...usual, dataset: 'standard-dataset', first: 1, series: 'population.open-data' },
    ...{ prefecture: 1, name: 2, figure: 4 },
    rows: [
      ['全国地方公共団体コード', '都道府県名', '市区町村名', '調査年月日', '総人口', '世帯数'],
      ...towns((place, figure) => [...place, '2026-05-31', figure, '7']),
    ],
  },
  {
    ...{ dataset: 'e-stat-csv', wanted: null, first: 2, series: 'births' },
    ...{ code: 2, prefecture: null, name: 3, figure: 5 },
    rows: [
      ['表番号：', '0000020201', '', '', '', '', ''],
      [
        '時間 コード',
        '時間',
        '地域 コード',
        '地域',
        '/項目',
        'A4101_出生数【人】',
        'A4200_死亡数【人】',
      ],
      ...towns(([code, , name], figure) => [
        ...['2020100000', '2020年度', code.slice(0, 5), name, ''],
        ...[figure, '7'],
      ]),
    ],
  },
];

/** Of groups and no figures: what is wrong with numbers is not wrong with it. */
export const GROUPS_FILE: GoodFile = {
  ...{ ...usual, dataset: 'ruiji-dantai', wanted: '2021', first: 1, series: 'groups' },
  rows: [
    ['団体コード', '都道府県名', '市区町村名', '区分'],
    ...towns((place, _, i) => [...place, ['都市Ⅱ－１', '政令指定都市', '町村Ⅰ－２'][i] as string]),
  ],
};

export const ALL_FILES = [...GOOD_FILES, GROUPS_FILE];

const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const csv = (rows: readonly (readonly string[])[], end = '\r\n') =>
  rows.map((row) => row.map(cell).join(',') + end).join('');

/** The rows of a file with one cell changed; `town` counts from 0. */
export function withCell(good: GoodFile, town: number, column: number, text: string): string[][] {
  const at = good.first + town;
  return good.rows.map((row, i) =>
    i === at ? row.map((one, j) => (j === column ? text : one)) : [...row],
  );
}
