import { compare, dividedBy, exact, type Fraction, minus } from '../lib/fraction.js';
import {
  type Attained,
  type Attempt,
  type Figure,
  isHole,
  type Mode,
  sameKind,
} from './attempt.js';
import { judgeWords } from './judge-words.js';
import { type End, isExact, type Limits, limitsOf, nearEnd } from './limits.js';
import type { AttainmentReason, Comparator, Direction, MissingReason } from './vocabulary.js';

/** What comes out before it is rounded and explained. */
export interface Outcome extends Pick<Attained, 'mode' | 'reached' | 'reason' | 'missing'> {
  /** Exactly; 1 is 100 %. */
  rate: Fraction | null;
}

const SIGN: Record<Direction, -1 | 0 | 1> = { INCREASE: 1, DECREASE: -1, MAINTAIN: 0 };

/** How far an actual value has come from where it began; `baseline` is one that can be used. */
export function judge(attempt: Attempt, baseline: Fraction | null): Outcome {
  const { target, actual } = attempt;
  const mode = modeOf(attempt, baseline);
  const nothing = (reason: AttainmentReason, missing: MissingReason | null = null): Outcome => ({
    mode,
    rate: null,
    reached: null,
    reason,
    missing,
  });
  if (isHole(target) && target.missing !== 'IN_WORDS') {
    return nothing('NO_TARGET', target.missing);
  }
  if (isHole(actual)) return nothing('NO_ACTUAL', actual.missing);
  if (!isExact(actual.comparator)) return nothing('ACTUAL_IS_BOUND');
  if (isHole(target)) {
    const reached = judgeWords(attempt, exact(actual.value), baseline);
    return { ...nothing('TARGET_IN_WORDS', target.missing), reached };
  }
  if (!sameKind(actual, target)) return nothing('OTHER_PERIOD');
  const at = exact(actual.value);
  const goal = exact(target.value);
  const start = baseline ?? (attempt.cumulative ? exact(0) : null);
  const limits = limitsOf(target);
  if (!limits) {
    const reached = isBeyond(at, goal, start, attempt.direction) || null;
    return { ...nothing('TARGET_IS_ABOUT'), reached };
  }
  if (mode === 'BOUND') return judgeBound(attempt, at, { target, limits }, start, baseline);
  if (mode === 'MAINTAIN') {
    return outcome(mode, share(at, exact(0), goal), compare(at, goal) === 0, 'TARGET_IS_ZERO');
  }
  const reached = isReached(at, goal, start, attempt.direction);
  if (!start) return outcome(mode, null, reached, 'NO_BASELINE');
  const same = mode === 'PATH' ? 'BASELINE_EQUALS_TARGET' : 'TARGET_IS_ZERO';
  return outcome(mode, share(at, start, goal), reached, same);
}

/** What a target's comparator makes of an attainment; null where that is said by other things. */
const MODES: Record<Comparator, 'BOUND' | 'ABOUT' | null> = {
  EQUAL: null,
  AT_MOST: 'BOUND',
  AT_LEAST: 'BOUND',
  LESS_THAN: 'BOUND',
  MORE_THAN: 'BOUND',
  ABOUT: 'ABOUT',
  RANGE: 'BOUND',
};

function modeOf({ direction, cumulative, target }: Attempt, baseline: Fraction | null): Mode {
  if (isHole(target)) {
    if (target.missing === 'IN_WORDS') return 'WORDS';
  } else {
    const byTarget = MODES[target.comparator];
    if (byTarget) return byTarget;
  }
  if (direction === 'MAINTAIN') return 'MAINTAIN';
  return cumulative && !baseline ? 'FROM_ZERO' : 'PATH';
}

/** A rate, or the reason why there is none. */
function outcome(
  mode: Mode,
  rate: Fraction | null,
  reached: boolean | null,
  otherwise: AttainmentReason,
): Outcome {
  return { mode, rate, reached, reason: rate ? null : otherwise, missing: null };
}

/** The share of the way from start to goal; null where there is no way. */
function share(at: Fraction, start: Fraction, goal: Fraction): Fraction | null {
  const way = minus(goal, start);
  return way.top === 0n ? null : dividedBy(minus(at, start), way);
}

/**
 * Kept is 100 %: a bound is not surpassed. Not kept: the share of the way to the end on that side, from
 * outside; none for what went through a range and past its far end.
 */
function judgeBound(
  { cumulative }: Attempt,
  at: Fraction,
  { target, limits }: { target: Figure; limits: Limits },
  start: Fraction | null,
  baseline: Fraction | null,
): Outcome {
  const side = sideOfLimits(at, limits);
  if (side === 0) return outcome('BOUND', exact(1), true, 'NO_BASELINE');
  if (!start) return outcome('BOUND', null, false, 'NO_BASELINE');
  const began = sideOfLimits(start, limits);
  if (began === 0) return outcome('BOUND', null, false, 'BASELINE_WITHIN_BOUND');
  if (began !== side) return outcome('BOUND', null, false, 'PAST_RANGE');
  const mode = cumulative && !baseline ? 'FROM_ZERO' : 'PATH';
  const goal = exact(nearEnd(target, side));
  return outcome(mode, share(at, start, goal), false, 'BASELINE_EQUALS_TARGET');
}

/** −1 below the lower end, 1 above the upper one, 0 between them. */
function sideOfLimits(at: Fraction, { low, high }: Limits): -1 | 0 | 1 {
  const outside = (end: End | null, side: -1 | 1) => {
    if (!end) return false;
    const gap = compare(at, exact(end.at));
    return gap === side || (gap === 0 && end.strict);
  };
  if (outside(low, -1)) return -1;
  return outside(high, 1) ? 1 : 0;
}

/** Whether a figure is the one that is wanted, or past it on the side that is wanted. */
function isBeyond(
  at: Fraction,
  goal: Fraction,
  start: Fraction | null,
  direction: Direction | null,
): boolean {
  if (direction === 'MAINTAIN') return compare(at, goal) === 0;
  return isReached(at, goal, start, direction) === true;
}

/** Which way is wanted: 1 up, −1 down, 0 where nothing says so. */
export function sideOf(start: Fraction | null, goal: Fraction, direction: Direction | null) {
  const byFigures = start ? compare(goal, start) : 0;
  const byArrow = direction ? SIGN[direction] : 0;
  return { side: byFigures || byArrow, contrary: byFigures * byArrow < 0 };
}

/** By the side on which the target lies; unknown where the direction contradicts it. */
function isReached(
  at: Fraction,
  goal: Fraction,
  start: Fraction | null,
  direction: Direction | null,
): boolean | null {
  const gap = compare(at, goal);
  if (gap === 0) return true;
  const { side, contrary } = sideOf(start, goal, direction);
  return side === 0 || contrary ? null : gap === side;
}
