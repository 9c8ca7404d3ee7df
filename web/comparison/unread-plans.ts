import { groupBy } from '../lib/group-by.js';
import type { Row } from './series.js';

/** Towns that have no row of a plan for one reason, in the same words. */
export interface UnreadPlans {
  note: string;
  towns: Row['municipality'][];
}

/**
 * Rows of plans that hold nothing but the same words as those of other towns: they are said once, of all of them,
 * where each of the towns has another row.
 */
export function splitUnread(rows: Row[]): { shown: Row[]; unread: UnreadPlans[] } {
  const hasOther = (row: Row) =>
    rows.some((one) => one !== row && one.municipality.code === row.municipality.code);
  const plain = rows.filter((row) => onlyNote(row) !== null && hasOther(row));
  const byNote = groupBy(plain, (row) => onlyNote(row) ?? '');
  const several = [...byNote].filter(([, alike]) => alike.length > 1);
  const left = new Set(several.flatMap(([, alike]) => alike));
  return {
    shown: rows.filter((row) => !left.has(row)),
    unread: several.map(([note, alike]) => ({
      note,
      towns: alike.map(({ municipality }) => municipality),
    })),
  };
}

/** What a row without a series says in all its cells; null where it says more. */
function onlyNote({ kpi, statistic, relatedPolicies, undated, cells }: Row): string | null {
  const [first] = cells;
  const isPlain = !kpi && !statistic && relatedPolicies.length === 0 && undated.length === 0;
  const isAlike = cells.every(
    ({ missing, missingNote }) => missing === 'NOT_IN_SOURCE' && missingNote === first?.missingNote,
  );
  return isPlain && isAlike ? (first?.missingNote ?? null) : null;
}
