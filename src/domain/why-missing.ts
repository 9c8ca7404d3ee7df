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
export const whyMissing = (series: SeriesHeld, measure: Measure, year: number): MissingReason =>
  reasonsOf(series)(measure, year);

/** The same for many cells of a series: what does not depend on the year is worked out once. */
export function reasonsOf(series: SeriesHeld): (measure: Measure, year: number) => MissingReason {
  if (series.kind === 'none') return () => 'NOT_IN_SOURCE';
  const isKnown = knownIn(series);
  const dated = new Set<Measure>();
  for (const { measure, year } of series.observations) if (year !== null) dated.add(measure);
  const promised = (measure: Measure, inOtherYears: MissingReason): MissingReason => {
    if (series.kind === 'official') return 'NOT_APPLICABLE';
    return dated.has(measure) ? inOtherYears : 'NOT_IN_SOURCE';
  };
  const reasons: Record<Measure, (year: number) => MissingReason> = {
    BASELINE: () => promised('BASELINE', 'NOT_APPLICABLE'),
    TARGET: () => promised('TARGET', 'NOT_SET'),
    ACTUAL: (year) => (isKnown(year) ? 'NOT_IN_SOURCE' : 'AFTER_DOCUMENT'),
  };
  return (measure, year) => reasons[measure](year);
}

/** Whether the period of a year had ended when the newest document was made. */
function knownIn({ observations, knownThrough }: SeriesHeld): (year: number) => boolean {
  if (knownThrough === null) return () => true;
  const known = observations.filter(({ periodType }) => periodType !== 'UNSPECIFIED');
  const typical = known.find(({ date }) => date) ?? known[0];
  const like = typical ?? { year: null, periodType: 'FISCAL_YEAR' };
  return (year) => {
    const end = periodEndLike(like, year);
    return end !== null && end <= knownThrough;
  };
}
