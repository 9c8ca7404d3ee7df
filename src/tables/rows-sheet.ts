import type { Cell, Range, Sheet } from './table.js';

/** A sheet of rows that are in memory: `rows[0][0]` is the cell in row 1 and column 1, and null where it is empty. */
export function rowsSheet(
  name: string | null,
  rows: readonly (readonly (Cell | null | undefined)[] | undefined)[],
  merges: readonly Range[],
): Sheet {
  const at = (row: number, column: number) => rows[row - 1]?.[column - 1] ?? null;
  const row = (wanted: number) => Array.from(rows[wanted - 1] ?? [], (cell) => cell ?? null);
  const last = rows.findLastIndex((cells) => cells?.some((cell) => cell));
  return { name, rows: last + 1, at, row, merges };
}
