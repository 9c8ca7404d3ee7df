import { type BadInput, figures, placeOf } from './bad-input.js';
import { ALL_FILES, csv, GOOD_FILES, type GoodFile, withCell } from './good-files.js';

type Column = 'code' | 'prefecture' | 'name';
const ESTAT = 'e-stat-csv';
const withPrefectures = ALL_FILES.filter(({ prefecture }) => prefecture !== null);
const withCheckDigits = ALL_FILES.filter(
  ({ dataset }) => dataset !== 'ssdse-a' && dataset !== ESTAT,
);
const columnOf = (good: GoodFile, column: Column) => good[column] as number;

/** The same file with one town called otherwise. */
const called = (column: Column, town: number, text: string) => (good: GoodFile) =>
  csv(withCell(good, town, columnOf(good, column), text));
const refusedTown = (
  name: string,
  [column, town, text]: readonly [Column, number, string],
  code: string,
  in_: Column = column,
  of = ALL_FILES,
): BadInput => ({
  ...{ name, of },
  bytes: called(column, town, text),
  refused: (good) => [
    `${code} ${placeOf(good, town, columnOf(good, good.dataset === ESTAT ? 'code' : in_))}`,
  ],
});
const readTown = (
  name: string,
  [column, town, text]: readonly [Column, number, string],
  of = ALL_FILES,
): BadInput => ({ name, of, bytes: called(column, town, text), read: () => figures() });

/** The rows with one more, like the last one but for its place. */
function withRow(good: GoodFile, code: string, prefecture: string, name: string, figure?: string) {
  const like = good.rows.at(-1) ?? [];
  const own = new Map([
    [good.code, code],
    [good.prefecture ?? -1, prefecture],
    [good.name, name],
    ...(figure === undefined ? [] : [[good.figure, figure] as const]),
  ]);
  return [...good.rows, like.map((cell, i) => own.get(i) ?? cell)];
}
function withSums(good: GoodFile): string[][] {
  const own = [
    ['000000', '全国', '全国'],
    ['120006', '千葉県', good.prefecture === null ? '千葉県' : ''],
    ['', '千葉県', '市町村計'],
    ['', '千葉県', '香取郡'],
    ['011011', '北海道', '札幌市中央区'],
    ['016951', '北海道', '色丹村'],
  ].flatMap(([code = '', prefecture = '', name = '']) =>
    withRow(good, code, prefecture, name).slice(-1),
  );
  return [...good.rows, ...own].map((row) => [...row]);
}

/** What rows of towns, and the heads above them, can be. */
export const ROWS: readonly BadInput[] = [
  {
    ...{ name: 'two codes that were swapped', of: ALL_FILES },
    bytes: (good) => {
      const [a = '', b = ''] = [0, 1].map((i) => good.rows[good.first + i]?.[good.code]);
      const once = { ...good, rows: withCell(good, 0, good.code, b) };
      return csv(withCell(once, 1, good.code, a));
    },
    refused: (good) =>
      [0, 1].map(
        (i) => `CODE_AND_NAME ${placeOf(good, i, good.dataset === ESTAT ? good.code : good.name)}`,
      ),
  },
  {
    ...{ name: 'codes and names in each other’s column', of: ALL_FILES },
    bytes: (good) =>
      csv(
        good.rows.map((row, i) =>
          i < good.first
            ? row
            : row.map(
                (one, j) =>
                  (j === good.code ? row[good.name] : j === good.name ? row[good.code] : one) ?? '',
              ),
        ),
      ),
    refused: () => ['OTHER_DATASET|CODE_MISSING|CODE_UNKNOWN'],
  },
  readTown('a code without its leading zero', ['code', 1, '1100']),
  readTown('a code in full width', ['code', 0, '１２２３６']),
  readTown('no code, but a name that one town has', ['code', 0, '']),
  refusedTown(
    'a wrong check digit',
    ['code', 0, '122361'],
    'CODE_UNKNOWN',
    'code',
    withCheckDigits,
  ),
  refusedTown('a code that nobody has', ['code', 0, '12999'], 'CODE_UNKNOWN'),
  refusedTown('the code of a town that ended before 2008', ['code', 0, '12209'], 'CODE_UNKNOWN'),
  refusedTown('the name of another town', ['name', 0, '霧島市'], 'CODE_AND_NAME'),
  refusedTown(
    'a formula for a name',
    ['name', 0, '=HYPERLINK("http://example.com","香取市")'],
    'CODE_AND_NAME',
  ),
  refusedTown(
    'the prefecture of elsewhere',
    ['prefecture', 0, '茨城県'],
    'CODE_AND_PREFECTURE',
    'prefecture',
    withPrefectures,
  ),
  readTown('a Kangxi radical in a name', ['name', 0, '\u2fb9取市']),
  readTown('another form of a kanji in a name', ['name', 2, '神\ufa11町']),
  readTown('a county before a name', ['name', 2, '香取郡神崎町']),
  readTown('a mark at a name', ['name', 0, '*香取市']),
  readTown('white space in a name', ['name', 0, '香　取　市']),
  {
    ...{ name: 'no code, and a name that nobody has', of: ALL_FILES },
    bytes: (good) => {
      const bare = { ...good, rows: withCell(good, 0, good.code, '') };
      return csv(withCell(bare, 0, good.name, '香取町'));
    },
    refused: (good) => [
      `CODE_MISSING ${placeOf(good, 0, good.dataset === ESTAT ? good.code : good.name)}`,
    ],
  },
  {
    ...{
      name: 'the nation, prefectures, sums, counties, wards and villages of the north',
      of: ALL_FILES,
    },
    bytes: (good) => csv(withSums(good)),
    read: () => figures(),
  },
  {
    ...{ name: 'a town that is a part of another since', of: ALL_FILES },
    bytes: (good) => csv(withRow(good, '07309', '福島県', '飯野町')),
    read: () => figures({ '073091': '503' }),
  },
  {
    ...{ name: 'a town in two rows', of: ALL_FILES },
    bytes: (good) => csv([...good.rows, good.rows[good.first] ?? []]),
    refused: () => ['FIGURE_TWICE'],
  },
  {
    ...{ name: 'a town that is not there', of: ALL_FILES },
    bytes: ({ rows, first }) => csv(rows.filter((_, i) => i !== first)),
    read: () => figures({ '122360': '' }),
  },
  {
    ...{ name: 'a note below the table', of: ALL_FILES },
    bytes: ({ rows }) => `${csv(rows)}注）速報値である。\r\n`,
    read: () => figures(),
  },
  {
    ...{ name: 'heads without a town', of: ALL_FILES },
    bytes: ({ rows, first }) => csv(rows.slice(0, first)),
    refused: () => ['OTHER_DATASET|NO_FIGURES'],
  },
  {
    ...{ name: 'a column twice', of: ALL_FILES },
    bytes: ({ rows, figure }) => csv(rows.map((row) => [...row, row[figure] ?? ''])),
    refused: () => ['HEAD_TWICE'],
  },
  {
    ...{ name: 'another edition than was asked for', of: GOOD_FILES, wanted: '1999' },
    bytes: ({ rows }) => csv(rows),
    refused: () => ['OTHER_EDITION -:-'],
  },
  ...ALL_FILES.map(
    (other): BadInput => ({
      name: `the file of ${other.dataset}`,
      of: ALL_FILES.filter((one) => one !== other),
      bytes: () => csv(other.rows),
      refused: () => ['OTHER_DATASET -:-'],
    }),
  ),
];
