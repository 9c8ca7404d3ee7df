import { betterSide } from '../../domain/aim.js';
import type { Attained, Attempt } from '../../domain/attempt.js';
import { wantedBy } from '../../domain/judge-words.js';
import type { Language, Wanted } from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';
import { BESIDE, named, term, textOf } from './working.js';

type Signs = Record<'kept' | 'lost', string>;

/** What a target in words is called, and the sign of reaching it from the baseline. */
const WANTED: Record<Wanted, Sentence & { signs: Signs | null }> = {
  MAINTAIN: { JA: '維持', EN: 'to be kept', signs: { kept: '=', lost: '≠' } },
  INCREASE: { JA: '増加', EN: 'to rise', signs: { kept: '>', lost: '≤' } },
  DECREASE: { JA: '減少', EN: 'to fall', signs: { kept: '<', lost: '≥' } },
  OTHER: { JA: 'ことばの目標', EN: 'target in words', signs: null },
};
/** Where a figure that is to be kept may also become better, by the side that is better. */
const NOT_WORSE: Record<-1 | 0 | 1, Signs | null> = {
  1: { kept: '≥', lost: '<' },
  [-1]: { kept: '≤', lost: '>' },
  0: null,
};

/** A target in words: the actual value beside the baseline. */
export function wordsFormula(
  attempt: Attempt,
  { reached, baseline }: Pick<Attained, 'reached' | 'baseline'>,
  language: Language,
): string {
  const { target, actual } = attempt;
  const wanted = wantedBy(target);
  const notWorse = wanted === 'MAINTAIN' ? NOT_WORSE[betterSide(attempt).side] : null;
  const signs = notWorse ?? WANTED[wanted].signs;
  const sign =
    signs && reached !== null ? ` ${signs[reached ? 'kept' : 'lost']} ` : BESIDE[language];
  const at = named('actual', textOf(actual), language);
  const start = named('baseline', baseline === null ? null : term(baseline), language);
  return `${WANTED[wanted][language]}: ${at}${sign}${start}`;
}
