import type { Comparator, MissingReason } from '../domain/vocabulary.js';
import type { Place } from './problems.js';
import type { EvidenceSeed } from './schemas/common.js';

/**
 * A figure that a quote must hold, alone and in this unit; without a unit where one of the heads
 * prints it, beside the quotes of the record's own for `unit`.
 */
export interface FigureClaim {
  field: string;
  kind: 'figure';
  value: number;
  unit: string;
  unitHeads?: readonly string[];
  comparator: Comparator;
}

/** A figure as printed, which must be the one that was read out of it. */
export interface RawClaim {
  field: string;
  kind: 'raw';
  raw: string;
  value: number;
}

/** A string that must stand in a quote as it is. `strict`: also where the reading is inferred. */
export interface PrintedClaim {
  field: string;
  kind: 'printed';
  text: string;
  strict: boolean;
}

/** The one year that a quote must name; null: nothing may be cited for it. */
export interface YearClaim {
  field: string;
  kind: 'year';
  year: number | null;
}

/** The years of a table: each once, and all that the quotes of its head name. */
export interface YearsClaim {
  field: string;
  kind: 'years';
  years: readonly number[];
}

/** The first and the last year that the quotes name; where only one is given, they name no other. */
export interface PeriodClaim {
  field: string;
  kind: 'period';
  start: number | null;
  end: number | null;
}

/** A date that a quote must print; a quote without a year takes it from `year`. */
export interface DateClaim {
  field: string;
  kind: 'date';
  date: string;
  year: number | null;
}

/** A mark of absence, and the reason that was read out of it. */
export interface AbsenceClaim {
  field: string;
  kind: 'absence';
  raw: string;
  reason: MissingReason;
}

/** What a record says that its quotes must bear out. */
export type Claim =
  | FigureClaim
  | RawClaim
  | PrintedClaim
  | YearClaim
  | YearsClaim
  | PeriodClaim
  | DateClaim
  | AbsenceClaim;

/** Evidence with the id of its document. */
export interface CitedEvidence extends Omit<EvidenceSeed, 'document'> {
  documentId: string;
}

/** Whose figure it is, and of which series: the text holds those of others, too. */
export interface Owner {
  code: string;
  name: string;
  /** The publisher's own name of the figure. */
  label: string;
}

/** One record as verification sees it. */
export interface Fact {
  /** Id of the record in the graph. */
  id: string;
  place: Place;
  evidence: readonly CitedEvidence[];
  claims: readonly Claim[];
  /** What the cited lines must say beside their quotes; none in the municipality's own documents. */
  owner?: Owner | undefined;
}

/** Claims for those of the fields that are given. */
export function printedClaims(
  fields: Record<string, string | readonly string[] | null | undefined>,
  strict = false,
): PrintedClaim[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    [value ?? []].flat().map((text) => ({ field, kind: 'printed' as const, text, strict })),
  );
}
