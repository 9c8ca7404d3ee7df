import type { Cell, Column } from '../column.js';

/** Rows with the columns that they have, in the order in which they are shown. */
export interface Table {
  columns: readonly Column[];
  rows: readonly Readonly<Record<string, Cell>>[];
}
