import { compare, dividedBy, exact, minus } from '../lib/fraction.js';
import type { ReachedReason } from './attainment-vocabulary.js';
import { isExact, type PrintedLimits } from './limits.js';

/** Whether a target is reached, or why that cannot be said. */
export type Reached = { reached: boolean; open: null } | { reached: null; open: ReachedReason };

export const said = (reached: boolean): Reached => ({ reached, open: null });
export const leftOpen = (open: ReachedReason): Reached => ({ reached: null, open });

/**
 * How far from a figure that is about so (約, 程度) a value may lie before it is surely not reached. No
 * plan prints its own tolerance; this is ours, so that 179 is no 約200 and 190 is left open.
 */
const TOLERANCE = exact(0.1);

/** The same; open where the figure is only about so and hardly missed. */
export function hardlyMissed(
  reached: Reached,
  actual: PrintedLimits,
  { comparator, value }: PrintedLimits,
): Reached {
  if (comparator !== 'ABOUT' || reached.reached !== false) return reached;
  if (!isExact(actual.comparator)) return leftOpen('ACTUAL_IS_BOUND');
  const goal = exact(value);
  if (goal.top === 0n) return reached;
  const missed = dividedBy(minus(exact(actual.value), goal), goal);
  const size = { ...missed, top: missed.top < 0n ? -missed.top : missed.top };
  return compare(size, TOLERANCE) <= 0 ? leftOpen('TARGET_IS_ABOUT') : reached;
}
