import { tooManyRows } from '../domain/errors.js';
import type { Language } from '../domain/vocabulary.js';
import type { Describe } from './dictionary.js';
import { type WholeTable, wholeCsv, wholeJson } from './formats/whole-table.js';
import { writeApart } from './formats/write-apart.js';
import { COMPARISON_COLUMNS, type ComparisonRow } from './long-form/comparison-columns.js';
import { comparisonRows, type PrintedComparison } from './long-form/comparison-rows.js';
import { wideForm } from './long-form/wide-form.js';
import { comparisonNotes } from './notes/comparison-notes.js';
import { sheetsOf } from './sheets.js';

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
  csv: async (printed, { shape }) => wholeCsv(await tableOf(printed, shape)),
  async json(printed, { shape, address }) {
    const { indicator, unit, comparability, citation, release } = printed.comparison;
    const told = { release, address, indicator, unit, comparability, citation };
    return wholeJson(await tableOf(printed, shape), told);
  },
  async xlsx(printed, options) {
    const table = await tableOf(printed, options.shape);
    return writeApart('workbook', table.rows, workbookOf(table, printed.comparison, options));
  },
  async parquet(printed, { shape, address }) {
    const { release, citation, comparability } = printed.comparison;
    const verdict = JSON.stringify(comparability);
    const notes = { release, citation, verdict, address };
    const { columns, rows } = await tableOf(printed, shape);
    return writeApart('parquet', rows, columns, notes);
  },
} as const satisfies Record<
  string,
  (printed: PrintedComparison, options: FileOptions) => Promise<string[] | Buffer>
>;

async function tableOf(printed: PrintedComparison, shape: Shape): Promise<WholeTable> {
  const rows = await comparisonRows(printed);
  if (shape === 'wide') return wideForm(rows);
  return { columns: COMPARISON_COLUMNS, rows: [...rows.filter(isPrinted), ...rows.filter(isGap)] };
}

/** Whoever opens a table sees figures first: the gaps, each with its reason, stand behind them. */
const isPrinted = ({ observation_id }: ComparisonRow) => observation_id !== null;
const isGap = (row: ComparisonRow) => !isPrinted(row);

const FIGURES: Record<Language, string> = { JA: '数値', EN: 'Figures' };

function workbookOf(
  table: WholeTable,
  comparison: PrintedComparison['comparison'],
  options: FileOptions,
) {
  const { language, mostRows } = options;
  if (table.rows.length > mostRows) {
    const instead = 'Ask for it as .csv or .parquet, or for fewer towns or years.';
    throw tooManyRows('A workbook (xlsx)', mostRows, instead);
  }
  const notes = comparisonNotes(comparison, options);
  return sheetsOf({ name: FIGURES[language], columns: table.columns }, notes, options);
}
