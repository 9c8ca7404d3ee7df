import { compare, type Fraction } from '../lib/fraction.js';
import { type Attempt, isHole, type Note } from './attempt.js';
import type { Direction, Wanted } from './vocabulary.js';

/** Which way is better: 1 up, −1 down; 0 where an arrow says to stay, or none is known. */
const BETTER: Record<Direction, -1 | 0 | 1> = { INCREASE: 1, DECREASE: -1, MAINTAIN: 0 };

/**
 * Whether a target in words is reached, by where the figure was: more, less, or no worse. Null where
 * that does not decide it: `whyOpen` says why.
 */
export function judgeWords(
  { target, direction }: Pick<Attempt, 'target' | 'direction'>,
  at: Fraction,
  baseline: Fraction | null,
): boolean | null {
  if (!baseline) return null;
  const gap = compare(at, baseline);
  const side = direction ? BETTER[direction] : 0;
  const judgements: Record<Wanted, boolean | null> = {
    MAINTAIN: gap === 0 || (side === 0 ? null : gap === side),
    INCREASE: gap > 0,
    DECREASE: gap < 0,
    OTHER: null,
  };
  return judgements[wantedIn(target)];
}

/** What the words of a target want. */
export function wantedIn(target: Attempt['target']): Wanted {
  return (isHole(target) && target.wanted) || 'OTHER';
}

/** What to know of a judgement by words: on what it rests, or why it is left open. */
export function wordsNote(
  { target, direction }: Pick<Attempt, 'target' | 'direction'>,
  reached: boolean | null,
  hasBaseline: boolean,
): Note['code'] | null {
  const wanted = wantedIn(target);
  if (wanted === 'OTHER') return 'WORDS_OPEN';
  if (!hasBaseline) return 'WORDS_NO_BASELINE';
  if (reached === null) return 'WORDS_NO_SIDE';
  return wanted === 'MAINTAIN' && direction && BETTER[direction] ? 'WORDS_NOT_WORSE' : null;
}
