import type { Word } from '../pages/page.js';
import type { Grid, GridCell } from './grid.js';
import type { Lattice } from './lattice.js';
import { latticeCells } from './lattice-cells.js';
import type { Scale } from './scale.js';
import { centreOf, endOf } from './text-lines.js';

/** The cells that lines make, with the words that stand in them. */
export function placeWords(lattice: Lattice, words: readonly Word[], scale: Scale): Grid {
  const { xs, ys } = lattice;
  const columns = xs.length - 1;
  const cells: GridCell[] = latticeCells(lattice).map((cell) => ({ ...cell, words: [] }));
  const owners: GridCell[] = [];
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let i = 0; i < cell.columns; i++) owners[row * columns + cell.column + i] = cell;
    }
  }
  const cellAt = (x: number, y: number) => owners[bandOf(ys, y) * columns + bandOf(xs, x)];
  for (const word of words) {
    const y = centreOf(word);
    const holds = (cell: GridCell | undefined) => {
      const left = xs[cell?.column ?? 0] ?? 0;
      const right = xs[(cell?.column ?? 0) + (cell?.columns ?? 0)] ?? 0;
      return { left, right };
    };
    const middle = cellAt(word.box.x + word.box.width / 2, y);
    const { left, right } = holds(middle);
    const over = 0.3 * scale.x;
    const isWithin = word.box.x >= left - over && endOf(word) <= right + over;
    // What flows over begins, or ends, just inside of its cell; what is centred does neither.
    const first = cellAt(word.box.x + over, y);
    const last = cellAt(endOf(word) - over, y);
    const begins = word.box.x - holds(first).left < scale.x;
    const ends = holds(last).right - endOf(word) < scale.x;
    const cell = isWithin || begins === ends ? middle : begins ? first : last;
    cell?.words.push(word);
  }
  return { xs, ys, cells };
}

/** The index of the band between two edges in which a place is; the outer ones reach on. */
function bandOf(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
