import type { GivenCell } from './given-table.js';
import { linesIn } from './html-lines.js';
import { attributeOf, childrenOf, type Element, isElement, isShown } from './html-nodes.js';

/** The standard's own limit. */
const MOST_COLUMNS = 1000;

/** The cells of a table at the places that its rows and spans give them; a row that is short leaves places empty. */
export function cellsOfTable(table: Element): GivenCell[] {
  const cells: GivenCell[] = [];
  const rows = rowsOf(table);
  /** For each column the row to which a cell from above reaches. */
  const taken: number[] = [];
  rows.forEach(({ row, left }, at) => {
    let column = 0;
    for (const cell of childrenOf(row)) {
      if (!isElement(cell) || !isShown(cell) || !/^t[dh]$/.test(cell.tagName)) continue;
      while ((taken[column] ?? 0) > at) column += 1;
      const columns = freeColumns(taken, column, at, spanOf(cell, 'colspan') || 1);
      const wanted = spanOf(cell, 'rowspan');
      // 0 reaches to the end of its part of the table, which no span leaves.
      const down = wanted === 0 ? left : Math.min(wanted, left);
      cells.push({ row: at, column, rows: down, columns, text: linesIn(cell).join('\n') });
      for (let i = 0; i < columns; i++) taken[column + i] = at + down;
      column += columns;
    }
  });
  return cells;
}

/** A span ends where a cell from above begins: no two cover one place. */
function freeColumns(taken: readonly number[], from: number, row: number, wanted: number): number {
  const most = Math.min(wanted, MOST_COLUMNS);
  let free = 1;
  while (free < most && (taken[from + free] ?? 0) <= row) free += 1;
  return free;
}

/** The rows in order, each with how many are left of its part of the table, itself included. */
function rowsOf(table: Element): { row: Element; left: number }[] {
  const parts = childrenOf(table).filter(
    (part): part is Element =>
      isElement(part) && isShown(part) && /^t(?:head|body|foot)$/.test(part.tagName),
  );
  return parts.flatMap((part) => {
    const rows = childrenOf(part).filter(
      (row): row is Element => isElement(row) && isShown(row) && row.tagName === 'tr',
    );
    return rows.map((row, i) => ({ row, left: rows.length - i }));
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = /^\s*(\d{1,5})/.exec(attributeOf(cell, name) ?? '')?.[1];
  return value === undefined ? 1 : Number(value);
}
