import type { Table } from './block.js';
import { type Grid } from './grid.js';
import { cellOf } from './printed-of.js';
import type { Scale } from './scale.js';

/** A grid as a table, its words joined cell by cell. */
export function tableOf(
  { xs, ys, cells }: Grid,
  { page, scale, layout }: { page: number; scale: Scale; layout: 'RULED' | 'UNRULED' },
): Table {
  const boxOf = (left: number, top: number, right: number, bottom: number) => {
    const x = xs[left] ?? 0;
    const y = ys[top] ?? 0;
    return { x, y, width: (xs[right] ?? x) - x, height: (ys[bottom] ?? y) - y };
  };
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  return {
    kind: 'TABLE',
    layout,
    page,
    rows,
    columns,
    box: boxOf(0, 0, columns, rows),
    cells: [...cells]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ words, ...span }) => ({
        ...span,
        printed: cellOf(words, scale),
        box: boxOf(span.column, span.row, span.column + span.columns, span.row + span.rows),
      })),
  };
}
