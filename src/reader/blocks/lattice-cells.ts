import type { Lattice } from './lattice.js';

/** A rectangle of squares of a lattice that no line parts. */
export interface Span {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The cells of a lattice, from above and from left; they cover it, and none covers another. */
export function latticeCells(lattice: Lattice): Span[] {
  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const region = regions(lattice, rows, columns);
  const taken = new Uint8Array(rows * columns);
  const cells: Span[] = [];
  const isOf = (wanted: number, row: number, column: number) =>
    row < rows &&
    column < columns &&
    !taken[row * columns + column] &&
    region[row * columns + column] === wanted;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue;
      const wanted = region[row * columns + column] as number;
      let width = 1;
      while (isOf(wanted, row, column + width)) width += 1;
      const isWhole = (at: number) => {
        for (let i = 0; i < width; i++) if (!isOf(wanted, at, column + i)) return false;
        return true;
      };
      let height = 1;
      while (isWhole(row + height)) height += 1;
      for (let i = 0; i < height; i++) {
        taken.fill(1, (row + i) * columns + column, (row + i) * columns + column + width);
      }
      cells.push({ row, column, rows: height, columns: width });
    }
  }
  return cells;
}

/** For each square the number of those that no line parts it from. */
function regions(lattice: Lattice, rows: number, columns: number): Int32Array {
  const found = new Int32Array(rows * columns).fill(-1);
  for (let first = 0; first < found.length; first++) {
    if (found[first] !== -1) continue;
    found[first] = first;
    const open = [first];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const row = Math.floor(at / columns);
      const column = at % columns;
      const beside = [
        column + 1 < columns && !lattice.isPartedRight(row, column) ? at + 1 : -1,
        column > 0 && !lattice.isPartedRight(row, column - 1) ? at - 1 : -1,
        row + 1 < rows && !lattice.isPartedBelow(row, column) ? at + columns : -1,
        row > 0 && !lattice.isPartedBelow(row - 1, column) ? at - columns : -1,
      ];
      for (const next of beside) {
        if (next === -1 || found[next] !== -1) continue;
        found[next] = first;
        open.push(next);
      }
    }
  }
  return found;
}
