import type { Cell, Table } from '../../blocks/block.js';

/** The cells of a table by their places: a merged one stands at each place that it covers. */
export interface Grid {
  rows: number;
  columns: number;
  at(row: number, column: number): Cell | null;
  /** The cells of a row from left to right, each once. */
  row(row: number): readonly Cell[];
}

export function gridOf({ rows, columns, cells }: Table): Grid {
  const places: (Cell | undefined)[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        const line = places[row];
        if (line) line[column] = cell;
      }
    }
  }
  const at = (row: number, column: number) => places[row]?.[column] ?? null;
  const row = (wanted: number) => [
    ...new Set((places[wanted] ?? []).filter((cell) => cell !== undefined)),
  ];
  return { rows, columns, at, row };
}

/** The same table with its rows as columns: heads that stand down the left come to stand above. */
export function turned(table: Table): Table {
  const cells = table.cells.map((cell) => ({
    ...cell,
    ...{ row: cell.column, column: cell.row, rows: cell.columns, columns: cell.rows },
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, rows: table.columns, columns: table.rows, cells };
}
