import { compare, exact, type Fraction } from '../lib/fraction.js';
import { type Attempt, isHole, sameKind } from './attempt.js';
import { judgeBound } from './judge-bound.js';
import { judgeWords } from './judge-words.js';
import { isExact, isPoint, limitsOf } from './limits.js';
import { type Outcome, outcome, share, startOf } from './outcome.js';
import { hardlyMissed, leftOpen, type Reached, reachedOnAWay, said } from './reached.js';
import type { AttainmentMethod, MissingReason, ReachedReason } from './vocabulary.js';

/** How far an actual value has come from where it began; `baseline` is one that can be used. */
export function judge(attempt: Attempt, baseline: Fraction | null): Outcome {
  const { target, actual, direction } = attempt;
  const method = methodOf(attempt, baseline);
  const nothing = (
    reason: Extract<ReachedReason, Outcome['reason']>,
    missing: MissingReason | null = null,
    reached: Reached = leftOpen(reason),
  ): Outcome => ({ ...outcome(method, null, reached, reason), missing });
  if (isHole(target) && target.missing !== 'IN_WORDS') {
    return nothing('NO_TARGET', target.missing);
  }
  if (isHole(actual)) return nothing('NO_ACTUAL', actual.missing);
  if (!isExact(actual.comparator)) return nothing('ACTUAL_IS_BOUND');
  const at = exact(actual.value);
  if (isHole(target)) {
    return nothing('TARGET_IN_WORDS', target.missing, judgeWords(attempt, at, baseline));
  }
  if (!sameKind(actual, target)) return nothing('OTHER_PERIOD');
  const limits = limitsOf(target);
  if (method === 'KEPT_OR_NOT' && limits) {
    return judgeBound({ ...attempt, target }, at, limits, baseline);
  }
  const goal = exact(target.value);
  const start = startOf(attempt, baseline);
  const reached = hardlyMissed(
    method === 'ACTUAL_OVER_TARGET'
      ? said(compare(at, goal) === 0)
      : reachedOnAWay(at, goal, start, direction),
    at,
    target,
  );
  if (method === 'FROM_BASELINE') {
    if (!start) return outcome(method, null, reached, 'NO_BASELINE');
    return outcome(method, share(at, start, goal), reached, 'BASELINE_EQUALS_TARGET');
  }
  if (target.comparator === 'ABOUT') return outcome(method, null, reached, 'TARGET_IS_ABOUT');
  return outcome(method, share(at, exact(0), goal), reached, 'TARGET_IS_ZERO');
}

function methodOf(
  { direction, cumulative, target }: Attempt,
  baseline: Fraction | null,
): AttainmentMethod {
  if (isHole(target)) {
    if (target.missing === 'IN_WORDS') return 'IN_WORDS';
  } else if (!isPoint(target.comparator)) {
    return 'KEPT_OR_NOT';
  }
  if (direction === 'MAINTAIN') return 'ACTUAL_OVER_TARGET';
  return cumulative && !baseline ? 'FROM_ZERO' : 'FROM_BASELINE';
}
