import type { PeriodType } from '../../domain/definition-vocabulary.js';
import type { Comparator, MissingReason, Wanted } from '../../domain/vocabulary.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';

/** A figure, or the reason why there is none, as it was read. */
export interface FigureSeed {
  value?: number | undefined;
  valueTo?: number | undefined;
  missing?: MissingReason | undefined;
  wanted?: Wanted | undefined;
  raw: string;
  year?: number | undefined;
  period?: PeriodType | undefined;
  date?: string | null | undefined;
  comparator?: Comparator;
}

/** What is of one year is no figure of several. */
const OF_ONE_YEAR: ReadonlySet<PeriodType> = new Set(['FISCAL_YEAR', 'CALENDAR_YEAR']);

/** What a figure's quotes must bear out: the figure as printed and as read, its year and its day. */
export function figureClaims(
  seed: FigureSeed,
  unit: string,
  unitHeads: readonly string[] = [],
): Claim[] {
  const { value, valueTo, missing, wanted, raw, date, comparator = 'EQUAL' } = seed;
  const year = seed.year ?? null;
  const mayEndSpan = seed.period !== undefined && !OF_ONE_YEAR.has(seed.period);
  const claims: Claim[] = [
    ...printedClaims({ raw }, true),
    { field: 'year', kind: 'year', year, mayEndSpan },
  ];
  if (value !== undefined) {
    claims.push({ field: 'value', kind: 'figure', value, valueTo, unit, unitHeads, comparator });
    claims.push({ field: 'raw', kind: 'raw', raw, value, valueTo });
  }
  if (missing !== undefined && missing !== 'IN_WORDS') {
    claims.push({ field: 'missing', kind: 'absence', raw, reason: missing });
  }
  if (wanted !== undefined) {
    claims.push({ field: 'wanted', kind: 'worded', list: 'Wanted', value: wanted, names: [raw] });
  }
  if (date) claims.push({ field: 'date', kind: 'date', date, year });
  return claims;
}
