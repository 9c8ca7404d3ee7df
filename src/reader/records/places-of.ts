import type { Cell, Table } from '../blocks/block.js';

/** A row of a table by its columns; none where no cell is. */
export type Places = (Cell | undefined)[];

/** The cells of a table by their places: a merged one stands at each place that it covers. */
export function placesOf({ rows, cells }: Table): Places[] {
  const places: Places[] = Array.from({ length: rows }, () => []);
  for (const cell of cells) {
    for (const line of places.slice(cell.row, cell.row + cell.rows)) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        line[column] = cell;
      }
    }
  }
  return places;
}

/** The cells of a row from left to right, each once. */
export const eachOnce = (row: Places): Cell[] =>
  [...new Set(row)].filter((cell) => cell !== undefined);

export const isFilled = ({ printed }: Cell): boolean => printed.text.trim() !== '';
