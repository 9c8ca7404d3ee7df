import type { Block, Table } from '../../../src/reader/blocks/block.js';

/** A block as a test tells it: a line its text, a table its rows, "→" and "↑" where a cell reaches on. */
export const shown = (block: Block) => (block.kind === 'LINE' ? block.printed.text : rowsOf(block));

export function rowsOf({ rows, columns, cells }: Table): string[][] {
  const grid = Array.from({ length: rows }, () => Array<string>(columns).fill('?'));
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        const sign = row > cell.row ? '↑' : column > cell.column ? '→' : cell.printed.text;
        const line = grid[row];
        if (line) line[column] = sign;
      }
    }
  }
  return grid;
}
