import type { DateToken } from './token.js';
import { tokensIn } from './tokens.js';

/** The two ends of a span of time as a text prints it: 令和3～7年度. */
export interface PrintedSpan {
  first: DateToken;
  last: DateToken;
}

/** What joins them: ～, a dash, から, with brackets between: 2022（令和4）～2026（令和8）. */
const JOINT = /^[年度\s)）]*(?:[～〜~∼－–—―‐−-]|から)\s*[(（]?$/u;

/** The span that a text names; null where it names none, or a year besides. */
export function spanIn(text: string): PrintedSpan | null {
  const dates = tokensIn(text).filter((token) => token.kind === 'DATE');
  const [first, last, ...more] = dates;
  if (!first || !last || more.length > 0) return null;
  return JOINT.test(text.slice(first.end, last.start)) ? { first, last } : null;
}
