import type { CitedEvidence, Claim, PrintedClaim } from './claims.js';
import type { Place } from './problems.js';

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
