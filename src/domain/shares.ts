import { compare, exact, type Fraction, rounded, times } from '../lib/fraction.js';
import { type Aim, aimOf } from './aim.js';
import type { AttainmentReason } from './attainment-vocabulary.js';
import { type Attempt, type Figure, isHole, sameKind } from './attempt.js';
import { sideOfLimits } from './judge-bound.js';
import { isExact, isPoint, limitsOf } from './limits.js';
import { share, startOfSide } from './outcome.js';
import { shareOfTarget } from './share-of-target.js';
import type { MissingReason } from './vocabulary.js';

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
  const { target, actual } = attempt;
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
  const aim = aimOf(attempt, target, startOfSide(attempt));
  const { rate, reason } = shareOfTarget(at, target, aim);
  return {
    fromBaseline: shareFrom(at, start, target, aim),
    ofTarget: told(rate, reason ?? 'TARGET_IS_ZERO'),
  };
}

const none = (reason: AttainmentReason): Share => ({ value: null, reason, missing: null });

/** A share in per cent; `otherwise` where there is none. */
function told(rate: Fraction | null, otherwise: AttainmentReason): Share {
  if (!rate) return none(otherwise);
  return { value: rounded(times(rate, exact(100)), 2), reason: null, missing: null };
}

function shareFrom(at: Fraction, start: Fraction | null, target: Figure, aim: Aim): Share {
  if (target.comparator === 'RANGE') return none('TARGET_IS_RANGE');
  if (!start) return none('NO_BASELINE');
  const limits = limitsOf(target);
  if (!isExact(target.comparator) && limits && sideOfLimits(start, limits) === 0) {
    return none('BASELINE_WITHIN_BOUND');
  }
  const goal = exact(target.value);
  if (isPoint(target.comparator)) {
    if (aim.kind === 'FLOOR_OR_FALL') return none('FLOOR_OR_FALL');
    // What was kept from the start on has no way to go.
    if (aim.kind !== 'WAY' && compare(start, goal) === aim.side && aim.side !== 0) {
      return none('BASELINE_WITHIN_BOUND');
    }
  }
  return told(share(at, start, goal), 'BASELINE_EQUALS_TARGET');
}
