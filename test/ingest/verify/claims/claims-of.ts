import type { PeriodType } from '../../../../src/domain/definition-vocabulary.js';
import type { Comparator, MissingReason } from '../../../../src/domain/vocabulary.js';
import { figureClaims } from '../../../../src/ingest/assemble/figure-claims.js';
import type { CitedEvidence } from '../../../../src/ingest/claims.js';
import { verifyFact } from '../../../../src/ingest/verify/verify.js';

/** A figure that is said to be printed in a line: of whatever is not given, the line's own. */
export interface Said {
  /** The text, of one line or more. */
  line: string;
  /** Without it the whole line, where there is no raw, and else the raw. */
  quote?: string;
  raw?: string;
  value?: number;
  valueTo?: number;
  unit?: string;
  comparator?: Comparator;
  missing?: MissingReason;
  year?: number;
  period?: PeriodType;
  yearQuote?: string;
  unitQuote?: string;
  reading?: CitedEvidence['reading'];
}

/** The fields at fault, each once, when a record says so of a text of these lines. */
export function claimsOf(said: Said): string[] {
  const { line, value, valueTo, comparator, missing, year, yearQuote, unitQuote } = said;
  const text = line.split('\n');
  const quote = said.quote ?? said.raw ?? line;
  const raw = said.raw ?? quote;
  const cite = (one: string, field?: string): CitedEvidence => ({
    documentId: 'd',
    lines: [1, text.length],
    quote: one,
    reading: said.reading ?? 'CERTAIN',
    field,
  });
  const evidence = [cite(quote)];
  if (yearQuote) evidence.push(cite(yearQuote, 'year'));
  if (unitQuote) evidence.push(cite(unitQuote, 'unit'));
  const seed = { period: said.period, value, valueTo, missing, raw, year };
  const claims = figureClaims(comparator ? { ...seed, comparator } : seed, said.unit ?? '');
  const place = { file: 'kpis.yaml', line: 1, column: 1 };
  const faults = verifyFact({ id: 'r', place, evidence, claims }, new Map([['d', text]]));
  return [...new Set(faults.map(({ field }) => field))].sort();
}
