import type { Head } from './find-heads.js';
import { isMeasure } from './head-words.js';
import { isOffice, OFFICE_NAME } from './office.js';
import type { Row } from './rows.js';

/**
 * Gives each row the office that stands behind its figures, where it is drawn on a line of its own
 * and so before the words of the next row.
 */
export function withTrailingOffices(rows: readonly Row[], heads: readonly Head[]): Row[] {
  const last = heads.findLastIndex(({ roles }) => roles.includes('YEAR') || roles.some(isMeasure));
  const trails = heads.slice(last + 1).some(({ roles }) => roles.includes('OFFICE'));
  if (!trails) return [...rows];
  return rows.map((row, i) => {
    const taken = i > 0 && rows[i - 1]?.behind.length === 0 && beginsWithOffice(row);
    const next = rows[i + 1];
    const own = row.behind.length === 0 && next && beginsWithOffice(next);
    return {
      ...row,
      ...(taken ? { before: row.before.slice(1) } : {}),
      ...(own ? { behind: next.before.slice(0, 1) } : {}),
    };
  });
}

function beginsWithOffice({ before }: Row): boolean {
  const text = before[0]?.text ?? '';
  return before.length > 1 && (isOffice(text) || OFFICE_NAME.test(text));
}
