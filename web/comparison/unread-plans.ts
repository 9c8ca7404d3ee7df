import { groupBy } from '../lib/group-by.js';
import type { Row } from './series.js';

/** Rows of towns whose plans, as far as we read them, print nothing, for one reason, in the same words. */
export interface UnreadPlans {
  note: string;
  rows: Row[];
}

/** Rows of plans that hold nothing but one reason are no rows of a table: they are told together, below each reason. */
export function splitUnread(rows: Row[]): { shown: Row[]; unread: UnreadPlans[] } {
  const plain = rows.filter((row) => onlyNote(row) !== null);
  const left = new Set(plain);
  const byNote = groupBy(plain, (row) => onlyNote(row) ?? '');
  return {
    shown: rows.filter((row) => !left.has(row)),
    unread: [...byNote].map(([note, alike]) => ({ note, rows: alike })),
  };
}

/** What a row without a series says in all its cells; null where it says more. */
function onlyNote({ kpi, statistic, undated, cells }: Row): string | null {
  const [first] = cells;
  const isPlain = !kpi && !statistic && undated.length === 0;
  const isAlike = cells.every(
    ({ missing, missingNote }) => missing === 'NOT_IN_SOURCE' && missingNote === first?.missingNote,
  );
  return isPlain && isAlike ? (first?.missingNote ?? null) : null;
}
