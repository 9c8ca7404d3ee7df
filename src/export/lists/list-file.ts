import type { Language } from '../../domain/vocabulary.js';
import type { Describe } from '../dictionary.js';
import { type WholeTable, wholeCsv, wholeJson } from '../formats/whole-table.js';
import { writeApart } from '../formats/write-apart.js';
import { type Note, sheetsOf } from '../sheets.js';

/** What a file of a list says beside its rows. */
export interface ListOptions {
  release: string;
  /** Where the same file is for ever. */
  address: string;
  language: Language;
  describe: Describe;
}

/** The files of a list, by the end of their names. */
export const LIST_FILES = {
  csv: (table) => wholeCsv(table),
  json: (table, { release, address }) => wholeJson(table, { release, address }),
  xlsx({ columns, rows }, options) {
    const name = WORDS[options.language].list;
    return writeApart('workbook', rows, sheetsOf({ name, columns }, notesOf(options), options));
  },
  parquet: ({ columns, rows }, { release, address }) =>
    writeApart('parquet', rows, columns, { release, address }),
} as const satisfies Record<
  string,
  (table: WholeTable, options: ListOptions) => Promise<string[] | Buffer>
>;

const WORDS = {
  JA: {
    list: '一覧',
    release: 'リリース（データの版）',
    address: 'この表の変わらないアドレス',
    place: '出どころ',
    placeText: 'document、page、start_line、quote は、記録の全体が印刷されている最初の場所です。',
  },
  EN: {
    list: 'List',
    release: 'Release of the data',
    address: 'The address of this table that never changes',
    place: 'Source',
    placeText: 'document, page, start_line and quote are the first place that prints the record.',
  },
} as const;

function notesOf({ language, release, address }: ListOptions): Note[] {
  const words = WORDS[language];
  return [
    { note: words.place, text: words.placeText },
    { note: words.release, text: release },
    { note: words.address, text: address },
  ];
}
