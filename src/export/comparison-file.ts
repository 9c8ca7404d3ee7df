import { tooManyRows } from '../domain/errors.js';
import type { CompareQuery, Language } from './answers.js';
import { type Describe, dictionaryOf } from './dictionary.js';
import { type WholeTable, wholeCsv } from './formats/whole-table.js';
import { writeApart } from './formats/write-apart.js';
import { COMPARISON_COLUMNS } from './long-form/comparison-columns.js';
import { comparisonRows } from './long-form/comparison-rows.js';
import { wideForm } from './long-form/wide-form.js';
import { comparisonNotes } from './notes/comparison-notes.js';

type Comparison = CompareQuery['compare'];

/** A row a figure or a gap; or a row a series, with a column each year and measure. */
export const SHAPES = ['long', 'wide'] as const;
export type Shape = (typeof SHAPES)[number];

/** What a file of a comparison says beside its figures. */
export interface FileOptions {
  shape: Shape;
  language: Language;
  /** Where the same file is for ever. */
  address: string;
  describe: Describe;
  /** The most rows of a workbook. */
  mostRows: number;
}

/** The files of a comparison, by the end of their names. */
export const COMPARISON_FILES = {
  csv: (comparison, { shape }) => wholeCsv(tableOf(comparison, shape)),
  json: (comparison, options) => JSON.stringify(documentOf(comparison, options)),
  xlsx: async (comparison, options) => writeApart('workbook', sheetsOf(comparison, options)),
  parquet(comparison, { shape, address }) {
    const { release, citation, comparability } = comparison;
    const verdict = JSON.stringify(comparability);
    const notes = { release, citation, verdict, address };
    const { columns, rows } = tableOf(comparison, shape);
    return writeApart('parquet', columns, rows, notes);
  },
} as const satisfies Record<
  string,
  (comparison: Comparison, options: FileOptions) => string | Buffer | Promise<string | Buffer>
>;

function tableOf(comparison: Comparison, shape: Shape): WholeTable {
  const rows = comparisonRows(comparison);
  return shape === 'wide' ? wideForm(rows) : { columns: COMPARISON_COLUMNS, rows };
}

function documentOf(comparison: Comparison, { shape, address }: FileOptions) {
  const { indicator, unit, comparability, citation, release } = comparison;
  const { rows } = tableOf(comparison, shape);
  return { release, address, indicator, unit, comparability, citation, rows };
}

const SHEET_NAMES = {
  JA: { figures: '数値', notes: '注記', dictionary: '項目の説明' },
  EN: { figures: 'Figures', notes: 'Notes', dictionary: 'Dictionary' },
} as const;

function sheetsOf(comparison: Comparison, options: FileOptions) {
  const { shape, language, address, describe, mostRows } = options;
  const table = tableOf(comparison, shape);
  if (table.rows.length > mostRows) {
    const instead = 'Ask for it as .csv or .parquet, or for fewer towns or years.';
    throw tooManyRows('A workbook (xlsx)', mostRows, instead);
  }
  const names = SHEET_NAMES[language];
  return [
    { name: names.figures, ...table },
    {
      name: names.notes,
      columns: text('note', 'text'),
      rows: comparisonNotes(comparison, { language, address }).map((note) => ({ ...note })),
    },
    {
      name: names.dictionary,
      columns: text('column', 'type', 'description', 'of'),
      rows: dictionaryOf(table.columns, describe),
    },
  ];
}

const text = (...names: string[]) => names.map((name) => ({ name, type: 'text' as const }));
