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

/** A table as CSV, in pieces: to put them together takes long. */
export const wholeCsv = async ({ columns, rows }: WholeTable): Promise<string[]> => [
  csvHead(columns),
  ...(await written(rows, (some) => csvRows(columns, some))),
];

/** A table as JSON, in pieces: what is told of it, then its rows. */
export async function wholeJson(
  { columns, rows }: WholeTable,
  told: Readonly<Record<string, unknown>> & { release: string },
): Promise<string[]> {
  const names = columns.map(({ name }) => name);
  const write = (some: readonly Row[]) => some.map((row) => JSON.stringify(row, names)).join(',');
  const [first = '', ...others] = await written(rows, write);
  const begin = `${JSON.stringify(told).slice(0, -1)},"rows":[${first}`;
  return [begin, ...others.map((piece) => `,${piece}`), ']}'];
}

async function written(
  rows: readonly Row[],
  write: (some: readonly Row[]) => string,
): Promise<string[]> {
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_OF_PIECE) {
    pieces.push(write(rows.slice(from, from + ROWS_OF_PIECE)));
    await nextTurn();
  }
  return pieces;
}
