import { type Period, periodEndLike } from './periods.js';
import type { Measure, MissingReason } from './vocabulary.js';

/** A figure or printed absence, as far as the reasons of other cells depend on it. */
export interface Dated extends Period {
  measure: Measure;
}

/** A row of a comparison: none of the documents prints it, a plan does, or official statistics. */
export interface SeriesHeld {
  kind: 'none' | 'plan' | 'official';
  observations: readonly Dated[];
  /** The last day that its newest document speaks of. */
  knownThrough: string | null;
}

/**
 * Why a series has nothing at a year and measure at which its source prints nothing. It depends on
 * what was read alone, never on the clock.
 */
export function whyMissing(series: SeriesHeld, measure: Measure, year: number): MissingReason {
  if (series.kind === 'none') return 'NOT_IN_SOURCE';
  if (measure === 'ACTUAL') return isDue(series, year) ? 'NOT_IN_SOURCE' : 'NOT_YET_DUE';
  if (series.kind === 'official') return 'NOT_APPLICABLE';
  const dated = series.observations.some((one) => one.measure === measure && one.year !== null);
  if (!dated) return 'NOT_IN_SOURCE';
  return measure === 'TARGET' ? 'NOT_SET' : 'NOT_APPLICABLE';
}

/** Whether the period of that year had ended when the newest document was made. */
function isDue({ observations, knownThrough }: SeriesHeld, year: number): boolean {
  if (knownThrough === null) return true;
  const known = observations.filter(({ periodType }) => periodType !== 'UNSPECIFIED');
  const typical = known.find(({ date }) => date) ?? known[0];
  const end = periodEndLike(typical ?? { year: null, periodType: 'FISCAL_YEAR' }, year);
  return end !== null && end <= knownThrough;
}
