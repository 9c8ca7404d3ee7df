import type { Word } from '../pages/page.js';
import type { Span } from './lattice-cells.js';

/** A table whose words stand in its cells, not yet read. */
export interface Grid {
  /** The edges of its columns and rows, from left and from above. */
  xs: readonly number[];
  ys: readonly number[];
  /** They cover it, and none covers another. */
  cells: readonly GridCell[];
}

export interface GridCell extends Span {
  words: Word[];
}

/** A table without the edges at which no cell begins or ends. */
export function withoutIdleEdges({ xs, ys, cells }: Grid): Grid {
  const columns = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.columns]))];
  const rows = [...new Set(cells.flatMap((cell) => [cell.row, cell.row + cell.rows]))];
  const kept = (edges: readonly number[], used: readonly number[]) => {
    const wanted = [...used].sort((a, b) => a - b);
    const places = new Map(wanted.map((edge, i) => [edge, i]));
    return { edges: wanted.map((i) => edges[i] as number), at: (i: number) => places.get(i) ?? 0 };
  };
  const x = kept(xs, columns);
  const y = kept(ys, rows);
  return {
    xs: x.edges,
    ys: y.edges,
    cells: cells.map((cell) => ({
      row: y.at(cell.row),
      column: x.at(cell.column),
      rows: y.at(cell.row + cell.rows) - y.at(cell.row),
      columns: x.at(cell.column + cell.columns) - x.at(cell.column),
      words: cell.words,
    })),
  };
}
