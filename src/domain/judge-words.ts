import { compare, type Fraction } from '../lib/fraction.js';
import { type Attempt, isHole } from './attempt.js';
import { leftOpen, type Reached, SIDE, said } from './reached.js';
import type { Wanted } from './vocabulary.js';

/**
 * Whether a target in words is reached, by where the figure was: more, less, or no worse. Open where
 * that does not decide it.
 */
export function judgeWords(
  { target, direction }: Pick<Attempt, 'target' | 'direction'>,
  at: Fraction,
  baseline: Fraction | null,
): Reached {
  const wanted = wantedIn(target);
  if (wanted === 'OTHER') return leftOpen('TARGET_IN_WORDS');
  if (!baseline) return leftOpen('NO_BASELINE');
  const gap = compare(at, baseline);
  const side = direction ? SIDE[direction] : 0;
  const judgements: Record<typeof wanted, Reached> = {
    MAINTAIN:
      gap === 0 || side !== 0 ? said(gap === 0 || gap === side) : leftOpen('DIRECTION_UNKNOWN'),
    INCREASE: said(gap > 0),
    DECREASE: said(gap < 0),
  };
  return judgements[wanted];
}

/** What the words of a target want. */
export function wantedIn(target: Attempt['target']): Wanted {
  return (isHole(target) && target.wanted) || 'OTHER';
}

/** Whether a judgement by words rests on which way the plan calls better. */
export function isByBetter({ target, direction }: Pick<Attempt, 'target' | 'direction'>): boolean {
  return wantedIn(target) === 'MAINTAIN' && direction !== null && SIDE[direction] !== 0;
}
