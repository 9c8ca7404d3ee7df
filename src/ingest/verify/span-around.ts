import { tokensIn } from '../../domain/printed/tokens.js';
import type { CitedEvidence } from '../claims.js';
import { passageOf, type Texts } from './cited.js';

/** What joins the two years of a span: ～, a dash, から. */
const JOINT = /^[年度\s)）]*(?:[～〜~－–—―-]|から)\s*[(（]?$/u;

/**
 * The years of the span that a quote is cut from: of "令和5年度～令和9年度" both, where one end alone is
 * quoted. None where the text is not here, or the quote stands there by itself, too.
 */
export function spanAround(item: CitedEvidence, texts: Texts): readonly number[] {
  const passage = passageOf(item, texts);
  const at = passage?.indexOf(item.quote) ?? -1;
  if (passage === null || at < 0 || passage.indexOf(item.quote, at + 1) >= 0) return [];
  const end = at + item.quote.length;
  const dates = tokensIn(passage).filter((token) => token.kind === 'DATE');
  for (const [i, first] of dates.entries()) {
    const last = dates[i + 1];
    if (!last || !JOINT.test(passage.slice(first.end, last.start))) continue;
    const cutsBehind = at <= first.start && end >= first.start && end <= last.start;
    const cutsBefore = at >= first.end && at <= last.start && end >= last.end;
    if (cutsBehind || cutsBefore) return [...first.years, ...last.years];
  }
  return [];
}
