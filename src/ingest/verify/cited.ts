import type { CitedEvidence } from '../claims.js';

/** A document's text, split on LF. */
export type Lines = readonly string[];
export type Texts = ReadonlyMap<string, Lines>;

/** What a claim is held against: the record's evidence, and the texts that are here. */
export interface Cited {
  evidence: readonly CitedEvidence[];
  texts: Texts;
}

/** The quotes that name a field. */
export const ownQuotes = (field: string, { evidence }: Cited): readonly CitedEvidence[] =>
  evidence.filter((item) => item.field === field);

/** The quotes for a field: those that name it, or else those for the whole record. */
export function quotesFor(field: string, cited: Cited): readonly CitedEvidence[] {
  const own = ownQuotes(field, cited);
  return own.length > 0 ? own : cited.evidence.filter((item) => item.field === undefined);
}

/** Quotes as a message names them. */
export const shown = (quotes: readonly { quote: string }[]) =>
  quotes.length > 0 ? quotes.map(({ quote }) => `"${quote}"`).join(', ') : 'no quote';

/** The lines that a quote is said to stand in, joined by LF; null where the text is not here. */
export function passageOf({ documentId, lines }: CitedEvidence, texts: Texts): string | null {
  const text = texts.get(documentId);
  return text && lines ? text.slice(lines[0] - 1, lines[1]).join('\n') : null;
}

/** Whether what was not printed so was read into the page, with a note that says why. */
export const isRead = ({ reading }: CitedEvidence) => reading !== 'CERTAIN';
