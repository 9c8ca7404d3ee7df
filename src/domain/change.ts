import { divide, subtract, timesPowerOfTen } from '../lib/decimal.js';
import { isExact } from './limits.js';
import type { ChangeReason, Comparator, MissingReason, RateReason } from './vocabulary.js';

/** A figure of a series, in the unit of the series; `comparator` is null where there is none. */
export interface Point {
  value: number | null;
  comparator: Comparator | null;
  missing: MissingReason | null;
}

/** Why two figures of one series do not count the same. */
export type Bar = Extract<ChangeReason, 'SERIES_BREAK' | 'PERIOD_DIFFERS'>;

/** What lies between two figures of a series: of difference and rate each, a value or a reason. */
export interface Change {
  /** `to` less `from`, in their unit, exact. */
  difference: number | null;
  reason: ChangeReason | null;
  /** Per cent of `from`, two decimals, half away from zero. */
  rate: number | null;
  rateReason: RateReason | null;
}

/**
 * How much a series changed from one figure to another. `bar` says why the two do not count the
 * same, where they don't: a break of the series lies between them, or they are of unlike periods.
 */
export function change(from: Point, to: Point, bar: Bar | null): Change {
  const start = figureOf(from);
  const end = figureOf(to);
  if (start === null) return unknown('FROM_MISSING');
  if (end === null) return unknown('TO_MISSING');
  if (!isPoint(from) || !isPoint(to)) return unknown('BOUND');
  if (bar) return unknown(bar);
  const difference = subtract(end, start);
  const known = { difference, reason: null };
  if (start === 0) return { ...known, rate: null, rateReason: 'FROM_ZERO' };
  if (start < 0) return { ...known, rate: null, rateReason: 'FROM_NEGATIVE' };
  return { ...known, rate: divide(timesPowerOfTen(difference, 2), start, 2), rateReason: null };
}

/** A figure that has a reason to be missing is missing. */
const figureOf = ({ value, missing }: Point): number | null => (missing === null ? value : null);

const isPoint = ({ comparator }: Point) => comparator !== null && isExact(comparator);

const unknown = (reason: ChangeReason): Change => ({
  difference: null,
  reason,
  rate: null,
  rateReason: reason,
});
