import { nextTurn } from '../../lib/turn.js';
import type { Column, Row } from '../column.js';
import { csvHead, csvRows } from './csv.js';

/** A table that fits into memory: its rows in the order in which they are shown. */
export interface WholeTable {
  columns: readonly Column[];
  rows: readonly Row[];
}

/** Rows that are written before others are let in. */
const ROWS_OF_PIECE = 20;

/** A table as CSV. */
export async function wholeCsv({ columns, rows }: WholeTable): Promise<string> {
  const pieces = [csvHead(columns)];
  for (let from = 0; from < rows.length; from += ROWS_OF_PIECE) {
    pieces.push(csvRows(columns, rows.slice(from, from + ROWS_OF_PIECE)));
    await nextTurn();
  }
  return pieces.join('');
}
