import { csvLine, type Field, toCsv } from '../../lib/csv.js';
import type { Cell, Column, Row } from '../column.js';

/** The names of the columns as the first line of a file. */
export const csvHead = (columns: readonly Column[]): string =>
  toCsv([columns.map(({ name }) => name)]);

/** Rows as lines of a file: a list as JSON, yes and no as true and false. */
export const csvRows = (columns: readonly Column[], rows: readonly Row[]): string =>
  rows.map((row) => csvLine(columns.map(({ name }) => fieldOf(row[name] ?? null)))).join('');

/** A list is written as JSON in every table whose cells are single values. */
export const fieldOf = (cell: Cell): Field =>
  typeof cell === 'boolean'
    ? `${cell}`
    : typeof cell === 'object' && cell
      ? JSON.stringify(cell)
      : cell;
