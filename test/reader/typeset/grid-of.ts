import type { MadeCell } from './made-table.js';

/** A place of a grid: the cell that begins there, or none where one spans it or nothing is. */
export type Grid = (MadeCell | null)[][];

/** Cells laid into their rows and columns. */
export function gridOf(rows: readonly (readonly MadeCell[])[]): Grid {
  const taken = new Set<string>();
  const grid: Grid = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (taken.has(`${y} ${x}`)) x += 1;
      const line = grid[y] ?? [];
      line[x] = cell;
      for (let down = 0; down < (cell.rows ?? 1); down++) {
        for (let right = 0; right < (cell.columns ?? 1); right++) {
          taken.add(`${y + down} ${x + right}`);
        }
      }
      x += cell.columns ?? 1;
    }
  }
  const width = Math.max(...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? null));
}
