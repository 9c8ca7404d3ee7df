import { dividedBy, exact, type Fraction, minus } from '../lib/fraction.js';
import type { AttainmentMethod, AttainmentReason } from './attainment-vocabulary.js';
import { type Attained, type Attempt, areYears, isHole, sameKind } from './attempt.js';
import { isExact } from './limits.js';
import type { Reached } from './reached.js';

/** What comes out before it is rounded and explained. */
export interface Outcome
  extends Pick<Attained, 'method' | 'reached' | 'open' | 'reason' | 'missing'> {
  /** Exactly; 1 is 100 %. */
  rate: Fraction | null;
}

/** A rate, or the reason why there is none. */
export function outcome(
  method: AttainmentMethod,
  rate: Fraction | null,
  reached: Reached,
  otherwise: AttainmentReason,
): Outcome {
  return { method, rate, ...reached, reason: rate ? null : otherwise, missing: null };
}

/** The share of the way from start to goal; null where there is no way. */
export function share(at: Fraction, start: Fraction, goal: Fraction): Fraction | null {
  const way = minus(goal, start);
  return way.top === 0n ? null : dividedBy(minus(at, start), way);
}

/** Where the way began: a cumulative count begins at zero. */
export function startOf(
  { cumulative }: Pick<Attempt, 'cumulative'>,
  baseline: Fraction | null,
): Fraction | null {
  return baseline ?? (cumulative ? exact(0) : null);
}

/** Where the way began, to see on which side of it the target lies: 年 beside 年度 is near enough for that. */
export function startOfSide(attempt: Attempt): Fraction | null {
  const { baseline, target } = attempt;
  if (!baseline || isHole(target) || !isExact(baseline.comparator)) return startOf(attempt, null);
  const isNear = sameKind(baseline, target) || areYears(baseline, target);
  return startOf(attempt, isNear ? exact(baseline.value) : null);
}
