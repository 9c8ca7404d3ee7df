import { exact, type Fraction, rounded, times } from '../lib/fraction.js';
import { type Attempt, type Figure, isHole, sameKind } from './attempt.js';
import { sideOfLimits } from './judge-bound.js';
import { isExact, limitsOf } from './limits.js';
import { share } from './outcome.js';
import { sideOf } from './reached.js';
import type { AttainmentReason, Comparator, MissingReason } from './vocabulary.js';

/** A share in per cent, to two decimals, or the reason why there is none. */
export interface Share {
  value: number | null;
  reason: AttainmentReason | null;
  /** Why the target or the actual value that `reason` speaks of is missing. */
  missing: MissingReason | null;
}

/** The two figures that are both called 達成率. */
export interface Shares {
  /** (actual − baseline) ÷ (target − baseline). */
  fromBaseline: Share;
  /** actual ÷ target. */
  ofTarget: Share;
}

/** Both figures; `baseline` is one that can be used. */
export function sharesOf(attempt: Attempt, baseline: number | null): Shares {
  const { target, actual, direction } = attempt;
  const neither = (reason: AttainmentReason, missing: MissingReason | null = null): Shares => {
    const none = { value: null, reason, missing };
    return { fromBaseline: none, ofTarget: none };
  };
  if (isHole(target) && target.missing !== 'IN_WORDS') {
    return neither('NO_TARGET', target.missing);
  }
  if (isHole(actual)) return neither('NO_ACTUAL', actual.missing);
  if (!isExact(actual.comparator)) return neither('ACTUAL_IS_BOUND');
  if (isHole(target)) return neither('TARGET_IN_WORDS', target.missing);
  if (!sameKind(actual, target)) return neither('OTHER_PERIOD');
  const at = exact(actual.value);
  const start = baseline === null ? null : exact(baseline);
  return {
    fromBaseline: shareFrom(at, start, target),
    ofTarget: shareOf(at, start, target, direction),
  };
}

const none = (reason: AttainmentReason): Share => ({ value: null, reason, missing: null });

/** A share in per cent; `otherwise` where there is none. */
function told(rate: Fraction | null, otherwise: AttainmentReason): Share {
  if (!rate) return none(otherwise);
  return { value: rounded(times(rate, exact(100)), 2), reason: null, missing: null };
}

function shareFrom(at: Fraction, start: Fraction | null, target: Figure): Share {
  if (target.comparator === 'RANGE') return none('TARGET_IS_RANGE');
  if (!start) return none('NO_BASELINE');
  const limits = limitsOf(target);
  if (!isExact(target.comparator) && limits && sideOfLimits(start, limits) === 0) {
    return none('BASELINE_WITHIN_BOUND');
  }
  return told(share(at, start, exact(target.value)), 'BASELINE_EQUALS_TARGET');
}

/** Targets that are no whole of which a share could be taken. */
const NO_WHOLE: Record<Comparator, AttainmentReason | null> = {
  EQUAL: null,
  AT_LEAST: null,
  MORE_THAN: null,
  AT_MOST: 'TARGET_IS_UPPER_BOUND',
  LESS_THAN: 'TARGET_IS_UPPER_BOUND',
  ABOUT: 'TARGET_IS_ABOUT',
  RANGE: 'TARGET_IS_RANGE',
};

function shareOf(
  at: Fraction,
  start: Fraction | null,
  { comparator, value }: Figure,
  direction: Attempt['direction'],
): Share {
  const noWhole = NO_WHOLE[comparator];
  if (noWhole) return none(noWhole);
  if (value < 0) return none('TARGET_IS_NEGATIVE');
  if (at.top < 0n) return none('ACTUAL_IS_NEGATIVE');
  const goal = exact(value);
  // What is to stay, and what is to be at least so much, is not to fall, wherever it began.
  const mayFall = comparator === 'EQUAL' && direction !== 'MAINTAIN';
  const { side, contrary } = sideOf(mayFall ? start : null, goal, direction);
  if (contrary) return none('DIRECTION_CONTRARY');
  if (side < 0 && value > 0) return none('LESS_IS_WANTED');
  return told(share(at, exact(0), goal), 'TARGET_IS_ZERO');
}
