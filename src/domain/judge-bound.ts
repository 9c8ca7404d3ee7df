import { compare, exact, type Fraction } from '../lib/fraction.js';
import { betterSide } from './aim.js';
import type { Attempt, Figure } from './attempt.js';
import { type End, isExact, type Limits, nearEnd } from './limits.js';
import { type Outcome, outcome, share, startOf } from './outcome.js';
import { leftOpen, said } from './reached.js';
import { isWithin } from './within.js';

/**
 * Kept is 100 %: a bound is not surpassed. Not kept: the share of the way to the end on that side, from
 * outside; none for what went through a range and past its far end.
 */
export function judgeBound(
  attempt: Attempt & Record<'target' | 'actual', Figure>,
  limits: Limits,
  baseline: Fraction | null,
): Outcome {
  const { target, actual } = attempt;
  const within = isWithin(actual, limits);
  if (within) return outcome('KEPT_OR_NOT', exact(1), said(true), 'NO_BASELINE');
  const better = betterSide(attempt).side;
  const isRange = limits.low && limits.high;
  if (!isExact(actual.comparator)) {
    const isOpen = within === null || (isRange && better !== 0);
    const reached = isOpen ? leftOpen('ACTUAL_IS_BOUND') : said(false);
    return outcome('KEPT_OR_NOT', null, reached, 'ACTUAL_IS_BOUND');
  }
  const at = exact(actual.value);
  const side = sideOfLimits(at, limits);
  // Past the far end of a range, on the side that is better.
  const reached = isRange && side === better ? leftOpen('PAST_RANGE') : said(false);
  const start = startOf(attempt, baseline);
  if (!start) return outcome('KEPT_OR_NOT', null, reached, 'NO_BASELINE');
  const began = sideOfLimits(start, limits);
  if (began === 0) return outcome('KEPT_OR_NOT', null, reached, 'BASELINE_WITHIN_BOUND');
  if (side === 0 || began !== side) return outcome('KEPT_OR_NOT', null, reached, 'PAST_RANGE');
  const goal = exact(nearEnd(target, side));
  const method = baseline ? 'FROM_BASELINE' : 'FROM_ZERO';
  return outcome(method, share(at, start, goal), reached, 'BASELINE_EQUALS_TARGET');
}

/** −1 below the lower end, 1 above the upper one, 0 between them. */
export function sideOfLimits(at: Fraction, { low, high }: Limits): -1 | 0 | 1 {
  const outside = (end: End | null, side: -1 | 1) => {
    if (!end) return false;
    const gap = compare(at, exact(end.at));
    return gap === side || (gap === 0 && end.strict);
  };
  if (outside(low, -1)) return -1;
  return outside(high, 1) ? 1 : 0;
}
