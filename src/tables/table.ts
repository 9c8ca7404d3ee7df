/** One cell that is not empty; rows and columns are counted from 1. */
export interface Cell {
  row: number;
  column: number;
  /** As printed, trimmed of nothing. */
  text: string;
  /** What a number cell of a workbook or of JSON holds, without its format; null for text. */
  number: number | null;
}

/** A block of cells that a workbook shows as one, its corners included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet of a workbook, or the one of a CSV or JSON file. */
export interface Sheet {
  /** Null where the file has no sheets. */
  name: string | null;
  /** The number of its last row. */
  rows: number;
  /** Null where the cell is empty; of merged cells all but the first are. */
  at(row: number, column: number): Cell | null;
  /** The cells of a row from column 1 on; made anew each time, so that a large file stays small. */
  row(row: number): readonly (Cell | null)[];
  merges: readonly Range[];
  /** The numbers of what a workbook does not show, where that was asked for. */
  hidden?: { rows: ReadonlySet<number>; columns: ReadonlySet<number> };
}

/** A file as rows of cells, and which file it was. */
export interface Table {
  file: string;
  format: 'csv' | 'xls' | 'xlsx' | 'json';
  /** Null for workbooks, which name their own. */
  encoding: Encoding | null;
  sha256: string;
  bytes: number;
  sheets: readonly Sheet[];
}

export type Encoding = 'utf-8' | 'cp932';

/** A file before it is read. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
}
