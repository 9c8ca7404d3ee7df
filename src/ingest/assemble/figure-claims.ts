import type { Comparator, MissingReason } from '../../domain/vocabulary.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';

/** A figure, or the reason why there is none, as it was read. */
export interface FigureSeed {
  value?: number | undefined;
  missing?: MissingReason | undefined;
  raw: string;
  year?: number | undefined;
  date?: string | null | undefined;
  comparator?: Comparator;
}

/** What a figure's quotes must bear out: the figure as printed and as read, its year and its day. */
export function figureClaims(
  seed: FigureSeed,
  unit: string,
  unitHeads: readonly string[] = [],
): Claim[] {
  const { value, missing, raw, date, comparator = 'EQUAL' } = seed;
  const year = seed.year ?? null;
  const claims: Claim[] = [...printedClaims({ raw }, true), { field: 'year', kind: 'year', year }];
  if (value !== undefined) {
    claims.push({ field: 'value', kind: 'figure', value, unit, unitHeads, comparator });
    claims.push({ field: 'raw', kind: 'raw', raw, value });
  }
  if (missing !== undefined)
    claims.push({ field: 'missing', kind: 'absence', raw, reason: missing });
  if (date) claims.push({ field: 'date', kind: 'date', date, year });
  return claims;
}
