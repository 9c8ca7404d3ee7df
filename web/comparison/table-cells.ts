import type { Cell, Column, Row } from './series.js';

/** A value, or one reason that neighbouring cells have in common. */
export interface Run {
  cell: Cell;
  /** How many columns it spans. */
  span: number;
}

/** The cells of a row as a table shows them: one reason is said once for all neighbours that have it. */
export function runsOf(row: Row, columns: Column[]): Run[] {
  const runs: Run[] = [];
  for (const { at } of columns) {
    const cell = row.cells[at];
    const last = runs.at(-1);
    if (!cell) continue;
    if (last && sameReason(last.cell, cell)) last.span += 1;
    else runs.push({ cell, span: 1 });
  }
  return runs;
}

const sameReason = (one: Cell, other: Cell): boolean =>
  one.missing !== null &&
  one.missing === other.missing &&
  one.missingNote === other.missingNote &&
  // What is printed in a cell is shown of that cell.
  !one.observation &&
  !other.observation;
