import { exact, type Fraction } from '../lib/fraction.js';
import type { ReachedReason } from './attainment-vocabulary.js';
import { type Attempt, areYears, isHole, sameKind } from './attempt.js';
import { judgeBound } from './judge-bound.js';
import { judgePoint } from './judge-point.js';
import { judgeWords } from './judge-words.js';
import { isExact, limitsOf } from './limits.js';
import { methodOf } from './method-of.js';
import { type Outcome, outcome } from './outcome.js';
import { leftOpen, type Reached } from './reached.js';
import type { MissingReason } from './vocabulary.js';

/** How far an actual value has come from where it began; `baseline` is one that can be used. */
export function judge(attempt: Attempt, baseline: Fraction | null): Outcome {
  const { target, actual } = attempt;
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
  if (isHole(target)) {
    if (!isExact(actual.comparator)) return nothing('ACTUAL_IS_BOUND');
    const reached = judgeWords(attempt, exact(actual.value), baseline);
    return nothing('TARGET_IN_WORDS', target.missing, reached);
  }
  const limits = method === 'KEPT_OR_NOT' && limitsOf(target);
  const held = { ...attempt, target, actual };
  const judged = limits ? judgeBound(held, limits, baseline) : judgePoint(held, baseline);
  if (sameKind(actual, target)) return judged;
  if (!areYears(actual, target)) return nothing('OTHER_PERIOD');
  // 年 and 年度 are a quarter apart: enough to hold one figure against the other, not for a share.
  return { ...judged, method, rate: null, reason: 'OTHER_PERIOD' };
}
