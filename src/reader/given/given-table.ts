import type { Cell, Table } from '../blocks/block.js';
import { printedLines } from './printed-lines.js';

/** A cell as a sheet or a markup gives it, counted from 0; its lines parted by LF. */
export interface GivenCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
}

/** A table of cells that are given; `top` is how many rows of its page stand over it. */
export function givenTable(given: readonly GivenCell[], page: number, top: number): Table {
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const first = least(given.map(({ column }) => column));
  const above = least(given.map(({ row }) => row));
  const cells = given.map(({ row, column, rows, columns, text }): Cell => {
    const box = { x: column, y: top + row - above, width: columns, height: rows };
    const place = { row: row - above, column: column - first, rows, columns };
    return { ...place, printed: printedLines(text, page, box), box };
  });
  const height = most(cells.map((cell) => cell.row + cell.rows));
  const width = most(cells.map((cell) => cell.column + cell.columns));
  const box = { x: first, y: top, width, height };
  return { kind: 'TABLE', layout: 'GIVEN', page, rows: height, columns: width, cells, box };
}
