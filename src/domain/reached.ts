import { compare, dividedBy, exact, type Fraction, minus } from '../lib/fraction.js';
import type { PrintedLimits } from './limits.js';
import type { Direction, ReachedReason } from './vocabulary.js';

/** Whether a target is reached, or why that cannot be said. */
export type Reached = { reached: boolean; open: null } | { reached: null; open: ReachedReason };

export const said = (reached: boolean): Reached => ({ reached, open: null });
export const leftOpen = (open: ReachedReason): Reached => ({ reached: null, open });

/** Which side an arrow calls better: 1 up, −1 down, 0 to stay. */
export const SIDE: Record<Direction, -1 | 0 | 1> = { INCREASE: 1, DECREASE: -1, MAINTAIN: 0 };

/** Which way is wanted: 1 up, −1 down, 0 where nothing says so. */
export function sideOf(start: Fraction | null, goal: Fraction, direction: Direction | null) {
  const byFigures = start ? compare(goal, start) : 0;
  const byArrow = direction ? SIDE[direction] : 0;
  return { side: byFigures || byArrow, contrary: byFigures * byArrow < 0 };
}

/** By the side on which the target lies; open where the direction contradicts it. */
export function reachedOnAWay(
  at: Fraction,
  goal: Fraction,
  start: Fraction | null,
  direction: Direction | null,
): Reached {
  const gap = compare(at, goal);
  if (gap === 0) return said(true);
  const { side, contrary } = sideOf(start, goal, direction);
  if (contrary) return leftOpen('DIRECTION_CONTRARY');
  return side === 0 ? leftOpen('DIRECTION_UNKNOWN') : said(gap === side);
}

/**
 * How far from a figure that is about so (約, 程度) a value may lie before it is surely not reached. No
 * plan prints its own tolerance; this is ours, so that 179 is no 約200 and 190 is left open.
 */
const TOLERANCE = exact(0.1);

/** The same; open where the figure is only about so and hardly missed. */
export function hardlyMissed(
  reached: Reached,
  at: Fraction,
  { comparator, value }: PrintedLimits,
): Reached {
  if (comparator !== 'ABOUT' || reached.reached !== false) return reached;
  const goal = exact(value);
  if (goal.top === 0n) return reached;
  const missed = dividedBy(minus(at, goal), goal);
  const size = { ...missed, top: missed.top < 0n ? -missed.top : missed.top };
  return compare(size, TOLERANCE) <= 0 ? leftOpen('TARGET_IS_ABOUT') : reached;
}
