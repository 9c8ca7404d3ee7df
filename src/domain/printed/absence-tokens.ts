import { isAbsenceMark } from './absence.js';
import type { Print } from './fold-print.js';
import { GAP } from './signs.js';
import type { Token } from './token.js';

/** The tokens of a text in which each cell that a mark of absence fills is one token. */
export function withAbsence(
  { plain, starts, ends }: Print,
  text: string,
  tokens: Token[],
): Token[] {
  const marks: Token[] = [];
  for (let at = 0; at <= plain.length; ) {
    const gap = plain.indexOf(GAP, at);
    const end = gap < 0 ? plain.length : gap;
    const cell = text.slice(starts[at] ?? 0, ends[end - 1] ?? 0);
    if (end > at && isAbsenceMark(cell)) marks.push({ kind: 'ABSENCE', start: at, end });
    at = end + 1;
  }
  if (marks.length === 0) return tokens;
  const isInMark = mergedTest(marks);
  return [...tokens.filter((token) => !isInMark(token)), ...marks];
}

function mergedTest(marks: readonly Token[]) {
  let next = 0;
  return ({ start }: Token) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start >= (marks[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}
