import type { Aggregation, CountUnit, Measurer, PeriodType, Scope } from './vocabulary.js';

/**
 * What the definition of a series says, in words that can be compared. UNSPECIFIED and null mean
 * that the source does not print it.
 */
export interface Facets {
  countUnit: CountUnit;
  aggregation: Aggregation;
  /** The year from which a cumulative figure counts, or that a change is measured from. */
  since: number | null;
  period: PeriodType;
  /** The day of the year that a POINT_IN_TIME is of: "03-31". */
  day: string | null;
  scope: Scope;
  measurer: Measurer;
  /** The programme, desk, body or question that is meant, as printed: alike in two series or not. */
  detail: string | null;
  /** What a reader must know of the classification, in Japanese. */
  note: string | null;
}
