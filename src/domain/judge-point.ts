import { exact, type Fraction } from '../lib/fraction.js';
import { type Aim, aimOf } from './aim.js';
import type { Attempt, Figure } from './attempt.js';
import { isExact, type Limits } from './limits.js';
import { methodOf } from './method-of.js';
import { type Outcome, outcome, share, startOf, startOfSide } from './outcome.js';
import { hardlyMissed, leftOpen, type Reached, said } from './reached.js';
import { shareOfTarget } from './share-of-target.js';
import { isWithin } from './within.js';

type Held = Attempt & Record<'target' | 'actual', Figure>;

/** A target that is a point, if only about so: reached by the side that is wanted. */
export function judgePoint(attempt: Held, baseline: Fraction | null): Outcome {
  const { target, actual } = attempt;
  const aim = aimOf(attempt, target, startOfSide(attempt));
  const reached = reachedBy(aim, target, actual);
  const method = aim.kind === 'BOUND' ? 'KEPT_OR_NOT' : methodOf(attempt, baseline);
  if (!isExact(actual.comparator)) return outcome(method, null, reached, 'ACTUAL_IS_BOUND');
  if (aim.kind === 'BOUND') return outcome(method, null, reached, 'BASELINE_WITHIN_BOUND');
  if (aim.kind === 'FLOOR_OR_FALL') return outcome(method, null, reached, 'FLOOR_OR_FALL');
  const at = exact(actual.value);
  if (method === 'FROM_BASELINE') {
    const start = startOf(attempt, baseline);
    if (!start) return outcome(method, null, reached, 'NO_BASELINE');
    return outcome(
      method,
      share(at, start, exact(target.value)),
      reached,
      'BASELINE_EQUALS_TARGET',
    );
  }
  const { rate, reason } = shareOfTarget(at, target, aim);
  return outcome(method, rate, reached, reason ?? 'TARGET_IS_ZERO');
}

/** What is reached, where a side is wanted. */
function limitsBy(side: 1 | -1, at: number): Limits {
  const end = { at, strict: false };
  return side > 0 ? { low: end, high: null } : { low: null, high: end };
}

function reachedBy(aim: Aim, target: Figure, actual: Figure): Reached {
  if (isExact(actual.comparator) && actual.value === target.value) return said(true);
  if (aim.side === 0) return leftOpen(aim.kind);
  const within = isWithin(actual, limitsBy(aim.side, target.value));
  if (within === null) return leftOpen('ACTUAL_IS_BOUND');
  return hardlyMissed(said(within), actual, target);
}
