import { yearsIn } from '../../domain/printed/years.js';
import { foldFigures } from '../../lib/text.js';
import type { CitedEvidence, ColumnCell, ColumnsClaim } from '../claims.js';
import { type Cited, passageOf, type Texts } from './cited.js';

/**
 * Figures whose years are quoted from one head stand in their row in the order of the head. So a
 * figure that is given the year of another column is seen, where the two are printed differently.
 */
export function checkColumns({ cells }: ColumnsClaim, { texts }: Cited): string | null {
  // Under one head what was promised and what came may stand in rows of their own.
  const keyOf = ({ head, measure }: ColumnCell) =>
    [head.documentId, head.lines?.join('-'), measure === 'ACTUAL'].join();
  for (const key of new Set(cells.map(keyOf))) {
    const group = cells.filter((cell) => keyOf(cell) === key);
    const [first] = group;
    const head = first ? passageOf(first.head, texts) : null;
    if (head === null) continue;
    const columns = yearsInOrder(head);
    const inOrder = group
      .map((cell) => ({ ...cell, column: columns.indexOf(cell.year) }))
      .filter(({ column }) => column >= 0)
      .sort((a, b) => a.column - b.column);
    const fault = checkRow(inOrder, columns, texts);
    if (fault) return fault;
  }
  return null;
}

/** The years that a head names, each where it is first named. */
function yearsInOrder(head: string): number[] {
  const seen = head
    .trim()
    .split(/\s+/u)
    .flatMap((part) => yearsIn(part));
  return [...new Set(seen)];
}

function checkRow(
  cells: readonly (ColumnCell & { column: number })[],
  columns: readonly number[],
  texts: Texts,
): string | null {
  const row = rowOf(
    cells.map(({ value }) => value),
    texts,
  );
  if (row === null) return null;
  let from = 0;
  for (const { year, raw } of cells) {
    const printed = foldFigures(raw.trim());
    const at = standsFrom(row, printed, from);
    if (at < 0) {
      return `"${raw}" of ${year} does not stand behind the figures of the years before it (the head: ${columns.join(', ')}): give each figure the year of its own column`;
    }
    from = at + printed.length;
  }
  return null;
}

/** The lines of all the figures as one; null where they are not of one text, or far apart. */
function rowOf(values: readonly CitedEvidence[], texts: Texts): string | null {
  const [documentId = '', ...others] = new Set(values.map((item) => item.documentId));
  const lines = values.flatMap((item) => item.lines ?? []);
  const text = texts.get(documentId);
  if (others.length > 0 || !text || lines.length === 0) return null;
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  return last - first > 3 ? null : foldFigures(text.slice(first - 1, last).join('\n'));
}

/** Where a figure stands whole, from a place on; -1 where it does not. */
function standsFrom(row: string, printed: string, from: number): number {
  for (let at = row.indexOf(printed, from); at >= 0; at = row.indexOf(printed, at + 1)) {
    if (!/^\d/u.test(printed) || !/[\d.,]$/u.test(row.slice(0, at))) return at;
  }
  return -1;
}
