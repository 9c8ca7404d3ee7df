import { isAbsenceMark } from '../../../domain/printed/absence.js';
import type { Cell, Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import { isFilled } from '../places-of.js';
import type { RawFigure } from '../raw-record.js';
import type { Band } from './bands.js';
import type { Column } from './columns.js';
import { cellsAt, type Grid } from './grid.js';
import { roleOfHead } from './head-roles.js';

/** The rows of one indicator, from `start` to before `end`. */
export interface Rows {
  start: number;
  end: number;
}

/** The figures of one row, each under its heads, and what does not fit them. */
export function figuresOf(
  grid: Grid,
  row: number,
  own: Rows,
  { figures: columns, columns: all, years }: Band,
): { figures: RawFigure[]; doubts: Doubt[] } {
  const kinds = cellsAt(
    grid,
    row,
    all.filter(({ role }) => role === 'KIND'),
  );
  // 達成率 of an indicator is none of its values.
  if (kinds.some(({ printed }) => roleOfHead(printed.text) === 'RATE'))
    return { figures: [], doubts: [] };
  const figures: RawFigure[] = [];
  const shared: Printed[] = [];
  const seen = new Map<Cell, RawFigure>();
  for (const column of columns) {
    const cell = grid.at(row, column.index);
    if (!cell || !isFilled(cell)) continue;
    const before = seen.get(cell);
    // What spans the rows of one indicator is of none of them alone, and comes once.
    if (cell.rows > 1 && cell.row < row && row > own.start) continue;
    const isOfOthers = cell.row < own.start || cell.row + cell.rows > own.end;
    if (isOfOthers && !isAbsenceMark(cell.printed.text)) shared.push(cell.printed);
    const year = years.get(column);
    const yearCell = year ? cellsAt(grid, row, [year]) : [];
    const heads = [...column.heads, ...(cell.rows > 1 ? [] : kinds), ...yearCell].map(
      ({ printed }) => printed,
    );
    if (before && !isAbsenceMark(cell.printed.text)) {
      before.heads = merged(before.heads, heads);
      continue;
    }
    const figure = { cell: cell.printed, heads };
    seen.set(cell, figure);
    figures.push(figure);
  }
  const doubts = doubtsOf(grid, row, columns, all, figures);
  if (shared.length > 0) doubts.push({ kind: 'NOT_READ_FOR_CERTAIN', about: shared });
  return { figures, doubts };
}

const merged = (before: readonly Printed[], heads: readonly Printed[]) => [
  ...before,
  ...heads.filter((head) => !before.includes(head)),
];

function doubtsOf(
  grid: Grid,
  row: number,
  columns: readonly Column[],
  all: readonly Column[],
  figures: readonly RawFigure[],
): Doubt[] {
  const unheaded = cellsAt(
    grid,
    row,
    all.filter(({ role }) => role === 'UNKNOWN_FIGURE'),
  );
  const isLacking = columns.some(({ index }) => grid.at(row, index) === null);
  const isOff = figures.length > 0 && (isLacking || unheaded.length > 0);
  // Where one stands under no head, the others may stand under the wrong ones.
  const about = isOff
    ? [...unheaded.map(({ printed }) => printed), ...figures.map(({ cell }) => cell)]
    : [];
  return about.length > 0 ? [{ kind: 'CELLS_DO_NOT_FIT_HEADS', about }] : [];
}
