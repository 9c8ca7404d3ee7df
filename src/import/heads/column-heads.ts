import { headAt } from '../../tables/head-at.js';
import type { Sheet } from '../../tables/table.js';

/** What stands over a column of figures. */
export interface ColumnHead {
  column: number;
  /** The last row of the head. */
  row: number;
  /** From the top, as printed; what is merged over several rows stands once. */
  parts: readonly string[];
}

/** What stands over each column in these rows. */
export function columnHeads(sheet: Sheet, top: number, bottom: number): ColumnHead[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const width = Math.max(
    ...rows.map((row) => sheet.row(row).length),
    ...sheet.merges.map(endOf(bottom)),
  );
  const columns = Array.from({ length: width }, (_, i) => i + 1);
  const printed = rows.map((row) =>
    columns.map((column) => headAt(sheet, row, column)?.text.replace(/\s+/gu, ' ').trim() ?? ''),
  );
  const filled = fillGroups(printed);
  return columns.flatMap((column) => {
    const parts = filled.map((texts) => texts[column - 1] ?? '').filter((text) => text !== '');
    const own = parts.filter((part, i) => part !== parts[i - 1]);
    return own.length > 0 ? [{ column, row: bottom, parts: own }] : [];
  });
}

const endOf = (bottom: number) => (merge: Sheet['merges'][number]) =>
  merge.top <= bottom ? merge.right : 0;

/**
 * A CSV has no merged cells: the text of a group stands over its first column alone, and goes on to the
 * right as long as the groups above are the same and something is printed under it.
 */
function fillGroups(printed: readonly (readonly string[])[]): string[][] {
  const filled: string[][] = [];
  for (const [i, texts] of printed.entries()) {
    const row: string[] = [];
    for (const [j, text] of texts.entries()) {
      const isInGroup =
        text === '' &&
        j > 0 &&
        filled.every((above) => above[j] === above[j - 1]) &&
        printed.slice(i + 1).some((below) => below[j] !== '');
      row.push(isInGroup ? (row[j - 1] ?? '') : text);
    }
    filled.push(row);
  }
  return filled;
}
