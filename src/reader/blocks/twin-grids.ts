import type { Grid, GridCell } from './grid.js';

/** Two tables that stand side by side as one: the heads of its left half stand over its right half again. */
export function twinGrids(grid: Grid): Grid[] {
  const columns = grid.xs.length - 1;
  const half = columns / 2;
  const head = grid.cells.filter(({ row, words }) => row === 0 && words.length > 0);
  const isCut = grid.cells.some(
    ({ column, columns: span }) => column < half && column + span > half,
  );
  if (columns % 2 !== 0 || half < 2 || isCut) return [grid];
  const shown = (from: number) =>
    head
      .filter(({ column }) => column >= from && column < from + half)
      .map(({ column, words }) => `${column - from} ${textOf(words)}`)
      .sort();
  const [left, right] = [shown(0), shown(half)];
  const texts = new Set(left.map((one) => one.replace(/^\d+ /, '')));
  const isTwin = texts.size > 1 && left.join('\n') === right.join('\n');
  return isTwin ? [part(grid, 0, half), part(grid, half, half)] : [grid];
}

const textOf = (words: GridCell['words']) =>
  [...words]
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ text }) => text)
    .join('');

function part({ xs, ys, cells }: Grid, from: number, columns: number): Grid {
  return {
    xs: xs.slice(from, from + columns + 1),
    ys,
    cells: cells
      .filter(({ column }) => column >= from && column < from + columns)
      .map((cell) => ({ ...cell, column: cell.column - from })),
  };
}
