import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { DATASETS } from '../../src/import/datasets.js';
import { importDataset, type ReadEdition } from '../../src/import/import-dataset.js';
import { FileProblems } from '../../src/tables/file-problems.js';
import { readTable } from '../../src/tables/read-table.js';
import { PLACES } from './read-file.js';

/** A cell of a made-up workbook: text, a number, or a number with its format. */
export type MadeCell = string | number | CellObject | null;

/** A workbook with a sheet of these rows; "B2:C2" are merged. */
export function workbook(
  rows: readonly (readonly MadeCell[])[],
  { merges = [], sheet = '表', type = 'xlsx', before, hidden = false, hide }: WorkbookOptions = {},
): Uint8Array {
  const cells: WorkSheet = utils.aoa_to_sheet(rows as unknown[][]);
  cells['!merges'] = merges.map((range) => utils.decode_range(range));
  if (hide) {
    cells['!rows'] = hiddenAt(hide.rows);
    cells['!cols'] = hiddenAt(hide.columns);
  }
  const book = utils.book_new();
  if (before) utils.book_append_sheet(book, utils.aoa_to_sheet(before as unknown[][]), '前');
  utils.book_append_sheet(book, cells, sheet);
  if (hidden) utils.book_set_sheet_visibility(book, 0, 1);
  return write(book, { bookType: type, type: 'buffer' }) as Buffer;
}

interface WorkbookOptions {
  merges?: readonly string[];
  sheet?: string;
  type?: 'xlsx' | 'biff8';
  /** The rows of a sheet before it. */
  before?: readonly (readonly MadeCell[])[];
  /** Whether that sheet is hidden. */
  hidden?: boolean;
  /** Rows and columns that are hidden, from 0. */
  hide?: { rows: readonly number[]; columns: readonly number[] };
}

const hiddenAt = (places: readonly number[]) => {
  const lines: { hidden: boolean }[] = [];
  for (const place of places) lines[place] = { hidden: true };
  return lines;
};

/** A file as one of the dataset, read and checked. */
export function readDataset(
  id: string,
  content: Uint8Array | string,
  wanted: string | null = null,
): ReadEdition {
  const dataset = DATASETS.find((one) => one.id === id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  const table = readTable({ name: 'file', bytes: Buffer.from(content) });
  const origins = new Map([['file', { address: null, retrieved: '2026-01-02' }]]);
  return importDataset(dataset, [table], origins, { places: PLACES, wanted });
}

/** "CODE row:column" of each problem that a file is refused for. */
export function refusedFor(
  id: string,
  content: Uint8Array | string,
  wanted: string | null = null,
): string[] {
  try {
    readDataset(id, content, wanted);
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ code, row, column }) => `${code} ${row ?? '-'}:${column ?? '-'}`);
  }
  throw new Error('the file was read');
}

/** "municipality year value|missing raw" of each figure of a series. */
export function figuresOf({ csv }: ReadEdition, series: string): string[] {
  const [, ...lines] = (csv.get(series) ?? '').trimEnd().split('\n');
  return lines.map((line) => {
    const [municipality, year, value, missing] = line.split(',');
    return `${municipality} ${year} ${value || missing}`;
  });
}
