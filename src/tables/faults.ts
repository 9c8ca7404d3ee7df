import type { FileProblem, Words } from './file-problems.js';

/**
 * Why a file is no table that can be read, each with what to do. docs/import-files.md tells them
 * all; `{what}` is what came.
 */
export const FAULTS = {
  EMPTY: {
    ja: 'ファイルが空です。もう一度ダウンロードしてください。',
    en: 'the file is empty: download it again',
  },
  TOO_LARGE: {
    ja: 'ファイルが大きすぎます（{what}）。必要な表だけを含むファイルにしてください。',
    en: 'the file is too large ({what}): take one that holds only the table that is wanted',
  },
  CHANGED: {
    ja: '読んでいる間にファイルが書き換えられました（{what}）。書き終わってから、もう一度取り込んでください。',
    en: 'the file was written to while it was read ({what}): import it again when it is whole',
  },
  NOT_A_TABLE: {
    ja: '表のファイル（CSV、xls、xlsx、JSON）ではありません（{what}）。公表元の表をダウンロードしてください。',
    en: 'a table (CSV, xls, xlsx or JSON) was wanted, and this is {what}: download the table itself',
  },
  ENCODING: {
    ja: '文字コードは UTF-8 か CP932（Shift_JIS）でなければなりません（{what}）。UTF-8 で保存し直してください。',
    en: 'the text must be UTF-8 or CP932 (Shift_JIS), and {what}: save it as UTF-8',
  },
  NUL_BYTES: {
    ja: 'NUL 文字があります（{what}）。ファイルが壊れているか、UTF-16 です。UTF-8 で保存し直してください。',
    en: 'there is a NUL ({what}): the file is damaged or UTF-16; save it as UTF-8',
  },
  CONTROL_CHARACTER: {
    ja: '表に使えない制御文字があります（{what}）。取り除いてください。',
    en: 'there is a control character that no table has ({what}): take it out',
  },
  LOST_CHARACTER: {
    ja: '文字化けした文字（U+FFFD）があります。元のファイルを使ってください。',
    en: 'a character was lost before (U+FFFD): take the file as it was published',
  },
  OPEN_QUOTE: {
    ja: 'この行の引用符（"）が閉じられていません。ファイルが途中で切れていないか確かめてください。',
    en: 'a quotation mark that opens in this row is not closed: see whether the file was cut off',
  },
  STRAY_QUOTE: {
    ja: '引用符（"）の位置が正しくありません。引用符を含む値は "" で囲み、中の " は "" と書きます。',
    en: 'a quotation mark stands inside of a cell: such a cell stands between two ", and a " in it is written ""',
  },
  CUT_OFF: {
    ja: 'ファイルが途中で切れています（{what}）。もう一度ダウンロードしてください。',
    en: 'the file is cut off ({what}): download it again',
  },
  RAGGED_ROW: {
    ja: 'この行のセルの数が他の行と違います（{what}）。区切りのコンマを確かめてください。',
    en: 'this row has another number of cells than the others ({what}): see whether a comma is missing or too many',
  },
  DAMAGED: {
    ja: 'ファイルが壊れています（{what}）。もう一度ダウンロードしてください。',
    en: 'the file is damaged ({what}): download it again',
  },
  ENCRYPTED: {
    ja: 'ブックがパスワードで保護されています。パスワードのないファイルにしてください。',
    en: 'the workbook is protected by a password: save it without one',
  },
  ZIP_BOMB: {
    ja: '展開すると大きすぎるブックです（{what}）。読み込みません。',
    en: 'the workbook would be too large once unpacked ({what}): it is not read',
  },
  XML_BOMB: {
    ja: 'ブックの XML に文書型宣言があります（{what}）。読み込みません。',
    en: 'the XML of the workbook declares a document type or entities ({what}): it is not read',
  },
  FORMULA_WITHOUT_VALUE: {
    ja: '計算結果が保存されていない数式です（{what}）。表計算ソフトで開いて保存し直してください。',
    en: 'a formula without its result ({what}): open the workbook in a spreadsheet program and save it',
  },
  JSON_SHAPE: {
    ja: 'JSON は、行のリスト、または鍵ごとの行でなければなりません（{what}）。',
    en: 'JSON must be a list of rows, or rows by key, and {what}',
  },
  DOUBLED_KEY: {
    ja: 'JSON の同じオブジェクトに同じ鍵が二度あります（{what}）。',
    en: 'an object of the JSON has one key twice ({what}): one of the two values would be lost',
  },
  INEXACT_NUMBER: {
    ja: '正確に読めない大きな数です（{what}）。文字列として書いてください。',
    en: 'a number that cannot be read exactly ({what}): write it as text',
  },
} as const satisfies Record<string, Words>;

export type Fault = keyof typeof FAULTS;

type Place = Partial<Pick<FileProblem, 'sheet' | 'row' | 'column'>>;

/** The problem of a fault at a place of the file; `what` came. */
export function faultOf(
  file: string,
  code: Fault,
  what: Words | string = '',
  place: Place = {},
): FileProblem {
  const { ja, en } = typeof what === 'string' ? { ja: what, en: what } : what;
  const message = {
    ja: FAULTS[code].ja.replace('{what}', () => ja),
    en: FAULTS[code].en.replace('{what}', () => en),
  };
  return { file, sheet: null, row: null, column: null, ...place, code, message };
}
