import { compare, type Fraction } from '../lib/fraction.js';
import { betterSide } from './aim.js';
import { type Attempt, isHole } from './attempt.js';
import { leftOpen, type Reached, said } from './reached.js';
import type { Wanted } from './vocabulary.js';

/**
 * Whether a target in words is reached, by where the figure was: more, less, or no worse. Open where
 * that does not decide it.
 */
export function judgeWords(attempt: Attempt, at: Fraction, baseline: Fraction | null): Reached {
  const wanted = wantedBy(attempt.target);
  if (wanted === 'OTHER') return leftOpen('TARGET_IN_WORDS');
  if (!baseline) return leftOpen('NO_BASELINE');
  const gap = compare(at, baseline);
  const { side } = betterSide(attempt);
  const judgements: Record<typeof wanted, Reached> = {
    MAINTAIN:
      gap === 0 || side !== 0 ? said(gap === 0 || gap === side) : leftOpen('DIRECTION_UNKNOWN'),
    INCREASE: said(gap > 0),
    DECREASE: said(gap < 0),
  };
  return judgements[wanted];
}

/** What the words of a target want. */
export function wantedBy(target: Attempt['target']): Wanted {
  return (isHole(target) && target.wanted) || 'OTHER';
}

/** Whether a judgement by words rests on which way is better. */
export function isByBetter(attempt: Attempt): boolean {
  return wantedBy(attempt.target) === 'MAINTAIN' && betterSide(attempt).side !== 0;
}
