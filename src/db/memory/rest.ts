import type { DataSource } from 'typeorm';
import type { Values } from './read-rows.js';

/** How rows of a table are read that are mostly usual: every value that is fetched costs more than to look at it. */
export interface Reading {
  /** What is fetched of each row. */
  each: readonly string[];
  /** What is fetched of the others alone, as one list in JSON. */
  rest: readonly string[];
  /** Says in SQL which rows say nothing there; `f` is the table. */
  isUsual: string;
}

/** The columns of a statement: those that are fetched of each row, and the rest, null where it is usual. */
export function selectOf({ options }: DataSource, { each, rest, isUsual }: Reading): string {
  const listed = rest.map(named).join(', ');
  const list =
    options.type === 'postgres'
      ? `CAST(json_build_array(${listed}) AS text)`
      : `json_array(${listed})`;
  return `${each.map(named).join(', ')}, CASE WHEN ${isUsual} THEN NULL ELSE ${list} END`;
}

/** The rest of a row that was read so; null where it is usual. */
export function restOf({ each }: Reading, row: Values): Values | null {
  const rest = row[each.length] as string | null;
  return rest === null ? null : JSON.parse(rest);
}

/** A column of the table of figures or of their evidence. */
const named = (column: string) => `f."${column}"`;
