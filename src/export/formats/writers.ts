import { parquetBytes } from './parquet.js';
import { workbook } from './workbook.js';

/** What is written in a thread of its own: for some of them a server would answer nobody else for a second. */
export const WRITERS = { workbook, parquet: parquetBytes };
export type Writers = typeof WRITERS;
