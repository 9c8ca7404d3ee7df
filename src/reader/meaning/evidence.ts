import { measureIn } from '../../domain/printed/measure-in.js';
import { yearsIn } from '../../domain/printed/years.js';
import { LONGEST_PRINTED } from '../../domain/quote-limits.js';
import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';
import type { ProposedDoubt } from '../proposal/doubted.js';
import type { Quoted, QuotedEvidence } from '../proposal/quoted.js';
import { partOf } from '../records/printed-parts.js';

/**
 * Where something that is printed stands in the document's text, and how it is quoted from it: in
 * pieces, where its lines do not follow each other there; never none.
 */
export type Quotes = (printed: Printed) => readonly Quoted[];

/** Evidence that something stands in print; without a field for the whole record. */
export function evidenceFor(quotes: Quotes, printed: Printed, field?: string): QuotedEvidence[] {
  const { text } = printed;
  const short = text.length > LONGEST_PRINTED ? partOf(printed, 0, LONGEST_PRINTED) : printed;
  const pieces = quotes(short);
  const named = field ? { field } : {};
  if (pieces.length < 2) return pieces.map((one) => ({ ...one, ...named, reading: 'CERTAIN' }));
  // Only what says the whole of it in its note can be read out of pieces.
  const note = `「${short.text}」の行は、離れて印刷されている。`;
  const inferred = { field: field ?? 'name', reading: 'INFERRED', note } as const;
  const whole = field
    ? []
    : pieces.slice(0, 1).map((one) => ({ ...one, reading: 'CERTAIN' as const }));
  return [...whole, ...pieces.map((one) => ({ ...one, ...inferred }))];
}

/** Evidence of a year or a date: the pieces that name it. */
export function evidenceOfTime(quotes: Quotes, printed: Printed, field: string): QuotedEvidence[] {
  const pieces = quotes(printed);
  const naming = pieces.filter((piece) => yearsIn(piece.quote).length > 0);
  return (naming.length > 0 ? naming : pieces).map((one) => ({
    ...one,
    field,
    reading: 'CERTAIN',
  }));
}

/** Evidence of a measure; none where a verb says it, 85％まで向上, and no word of a head. */
export const evidenceOfMeasure = (quotes: Quotes, printed: Printed): QuotedEvidence[] =>
  evidenceFor(quotes, printed, 'measure').filter(({ quote }) => measureIn(quote) !== null);

/** The same of what was worked out; the note says how. */
export const inferredFrom = (
  quotes: Quotes,
  printed: Printed,
  field: string,
  note: string,
): QuotedEvidence[] => quotes(printed).map((one) => ({ ...one, field, reading: 'INFERRED', note }));

/** A doubt with the places that give rise to it, each once. */
export function doubtOf(quotes: Quotes, { kind, about }: Doubt): ProposedDoubt {
  const places = about.filter(({ text }) => text.trim() !== '').flatMap((one) => quotes(one));
  const keys = places.map((place) => JSON.stringify(place));
  return { kind, places: places.filter((_, i) => keys.indexOf(keys[i] ?? '') === i) };
}
