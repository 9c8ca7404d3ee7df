import type { Range, Sheet } from '../../tables/table.js';
import type { GivenCell } from './given-table.js';

/** How many places a sheet has, as far as cells of it are filled. */
export function placesOf(sheet: Sheet): number {
  return sheet.rows * widthOf(sheet);
}

/** The rows of a sheet that are shown, each with the cells that begin in it, filled and empty ones. */
export function shownRows(sheet: Sheet): GivenCell[][] {
  const rows = numbersTo(sheet.rows, sheet.hidden?.rows);
  const columns = numbersTo(widthOf(sheet), sheet.hidden?.columns);
  const merged = mergesByPlace(sheet);
  const begun = new Set<Range>();
  return rows.map((number, row) =>
    columns.flatMap((letter, column): GivenCell[] => {
      const merge = merged.get(keyOf(number, letter));
      if (!merge) {
        const text = sheet.at(number, letter)?.text ?? '';
        return [{ row, column, rows: 1, columns: 1, text }];
      }
      if (begun.has(merge)) return [];
      begun.add(merge);
      const text = sheet.at(merge.top, merge.left)?.text ?? '';
      const down = rows.filter((one) => one >= merge.top && one <= merge.bottom).length;
      const right = columns.filter((one) => one >= merge.left && one <= merge.right).length;
      return [{ row, column, rows: down, columns: right, text }];
    }),
  );
}

const keyOf = (row: number, column: number) => `${row} ${column}`;

const numbersTo = (last: number, hidden: ReadonlySet<number> = new Set()) =>
  Array.from({ length: last }, (_, i) => i + 1).filter((number) => !hidden.has(number));

/** Merges may reach far over what is filled. */
function mergesByPlace(sheet: Sheet): Map<string, Range> {
  const width = widthOf(sheet);
  const places = new Map<string, Range>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, width); column++) {
        places.set(keyOf(row, column), merge);
      }
    }
  }
  return places;
}

function widthOf(sheet: Sheet): number {
  let width = 0;
  for (let row = 1; row <= sheet.rows; row++) {
    width = Math.max(width, sheet.row(row).findLastIndex((cell) => cell !== null) + 1);
  }
  return width;
}
