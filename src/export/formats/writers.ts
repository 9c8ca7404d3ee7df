import type { Column, Row } from '../column.js';
import { type Notes, parquetBytes } from './parquet.js';
import { type Sheet, workbook } from './workbook.js';

/** What is written in a thread of its own: for some of them a server would answer nobody else for a second. */
export const WRITERS = {
  /** The rows are of the first sheet. */
  workbook(rows: readonly Row[], [first, ...others]: readonly Sheet[]) {
    return workbook(first ? [{ ...first, rows }, ...others] : []);
  },
  parquet: (rows: readonly Row[], columns: readonly Column[], notes: Notes) =>
    parquetBytes(columns, rows, notes),
};
export type Writers = typeof WRITERS;
