import type { Cell, Table } from '../../blocks/block.js';
import { carryEra } from '../carry-era.js';

/** The cells of a table by their place; a cell that spans stands in each of its places. */
export interface Grid {
  rows: number;
  /** The cells that cover a row, from left to right, each once; blank ones are left out. */
  across: (row: number) => readonly Cell[];
}

export function gridOf(table: Table): Grid {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) {
    if (cell.printed.text.trim() === '') continue;
    for (let row = cell.row; row < cell.row + cell.rows; row++) rows[row]?.push(cell);
  }
  for (const cells of rows) cells.sort((a, b) => a.column - b.column);
  return { rows: table.rows, across: (row) => rows[row] ?? [] };
}

/** The columns that a cell covers. */
export const columnsOf = ({ column, columns }: Cell): number[] =>
  Array.from({ length: columns }, (_, i) => column + i);

/** Its heads of years with the era that only the first of a row names. */
export function withEras(grid: Grid): Grid {
  const carried = new Map<Cell, Cell>();
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const cells = grid.across(row);
    const heads = carryEra(cells.map(({ printed }) => printed));
    return cells.map((cell, i) => {
      const printed = heads[i] ?? cell.printed;
      if (printed === cell.printed) return carried.get(cell) ?? cell;
      const head = { ...cell, printed };
      carried.set(cell, head);
      return head;
    });
  });
  return { rows: grid.rows, across: (row) => rows[row] ?? [] };
}
