import { compare, exact, type Fraction } from '../lib/fraction.js';
import { type Attempt, type Figure, type Hole, isHole, type SaidBy } from './attempt.js';
import type { Direction } from './vocabulary.js';

/** Which side an arrow calls better: 1 up, −1 down, 0 to stay. */
export const SIDE: Record<Direction, -1 | 0 | 1> = { INCREASE: 1, DECREASE: -1, MAINTAIN: 0 };

/** What a target that is a point asks for. */
export type Aim =
  | {
      /** 1: at the target or above it is reached; −1: at it or below it. */
      side: 1 | -1;
      /** A way to go; a bound, as the way began where it was kept already; or a figure to be kept (維持). */
      kind: 'WAY' | 'BOUND' | 'KEPT';
      /** Null where the figures themselves say it. */
      by: SaidBy | null;
    }
  /** Below the baseline, which may be a floor or a wish to fall; or nothing says which side is wanted. */
  | { side: 0; kind: 'FLOOR_OR_FALL' | 'DIRECTION_UNKNOWN'; by: null };

/** Which side is better, and what says so: the nearest to the figures; 0 where nothing does. */
export function betterSide({ direction, byTarget, byName, baseline, target }: Attempt) {
  // 転出超過数 ▲2,135: a figure that is written as the contrary of its name is not judged by the name.
  const isContrary = isNegative(baseline) || isNegative(target);
  const said = [
    { direction, by: 'ARROW' },
    { direction: byTarget, by: 'TARGET' },
    { direction: isContrary ? null : byName, by: 'NAME' },
  ] as const;
  for (const { direction: one, by } of said) {
    if (one && one !== 'MAINTAIN') return { side: SIDE[one] as 1 | -1, by };
  }
  return { side: 0 as const, by: null };
}

/** Whether a figure is to be kept (維持). */
export const isKept = ({ direction, byTarget }: Pick<Attempt, 'direction' | 'byTarget'>) =>
  direction === 'MAINTAIN' || byTarget === 'MAINTAIN';

/** What a target that is a point asks for; `start` is where the way to it began. */
export function aimOf(attempt: Attempt, target: Figure, start: Fraction | null): Aim {
  const goal = exact(target.value);
  const better = betterSide(attempt);
  if (isKept(attempt)) {
    if (better.side !== 0) return { ...better, kind: 'KEPT' };
    // Nothing counted falls below 0: to keep 0 is to have no more.
    if (goal.top === 0n) return { side: -1, kind: 'KEPT', by: 'ZERO' };
    return { side: 1, kind: 'KEPT', by: null };
  }
  const toward = start ? compare(goal, start) : 0;
  if (better.side !== 0) {
    return { ...better, kind: toward === -better.side ? 'BOUND' : 'WAY' };
  }
  if (toward > 0) return { side: 1, kind: 'WAY', by: null };
  if (toward === 0) return { side: 0, kind: 'DIRECTION_UNKNOWN', by: null };
  if (goal.top === 0n && !isNegative(attempt.actual)) {
    return { side: -1, kind: 'WAY', by: 'ZERO' };
  }
  return { side: 0, kind: 'FLOOR_OR_FALL', by: null };
}

const isNegative = (one: Figure | Hole | null) => one !== null && !isHole(one) && one.value < 0;
