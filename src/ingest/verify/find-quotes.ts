import type { CitedEvidence } from '../claims.js';
import type { Fact } from '../fact.js';
import type { Fault } from './check-claims.js';
import type { Lines, Texts } from './cited.js';
import { standsIn } from './stands-in.js';
import { linesText, whereabouts } from './whereabouts.js';

/** What became of the quotes of one record. */
export interface QuoteResult {
  faults: Fault[];
  /** Quotes that were found again in their lines. */
  found: CitedEvidence[];
  /** Quotes of what is known from outside: there is no text to find them in. */
  external: CitedEvidence[];
}

/** Looks for each quote of a record in its lines. */
export function findQuotes(fact: Fact, texts: Texts): QuoteResult {
  const result: QuoteResult = { faults: [], found: [], external: [] };
  for (const item of fact.evidence) {
    const text = texts.get(item.documentId);
    if (!item.lines) result.external.push(item);
    else if (text) {
      const message = missing(item, item.lines, text);
      if (message) result.faults.push({ field: item.field ?? 'quote', message });
      else result.found.push(item);
    }
  }
  return result;
}

function missing({ quote }: CitedEvidence, lines: [number, number], text: Lines): string | null {
  const [first, last] = lines;
  const stands = last <= text.length && standsIn(text.slice(first - 1, last).join('\n'), quote);
  if (stands) return null;
  const elsewhere = whereabouts(text, quote, first).map(linesText).join(', ');
  if (last > text.length) {
    const length = `the text has ${text.length} lines`;
    return `${linesText(lines)}: ${length}${elsewhere && `; "${quote}" stands in ${elsewhere}`}`;
  }
  const hint = elsewhere
    ? `it stands in ${elsewhere}`
    : 'nor in any other: quote it as printed, with the sign, bound and digits beside it';
  return `"${quote}" does not stand in ${linesText(lines)}; ${hint}`;
}
