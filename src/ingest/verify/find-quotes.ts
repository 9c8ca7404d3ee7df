import type { CitedEvidence } from '../claims.js';
import type { Fact } from '../fact.js';
import type { Fault } from './check-claims.js';
import type { Lines, Texts } from './cited.js';
import { standsIn } from './stands-in.js';

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

function missing({ quote }: CitedEvidence, [first, last]: [number, number], text: Lines) {
  const where = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  if (last > text.length) return `${where} are past the end of the text, which has ${text.length}`;
  const passage = text.slice(first - 1, last).join('\n');
  return standsIn(passage, quote) ? null : `"${quote}" does not stand in ${where}`;
}
