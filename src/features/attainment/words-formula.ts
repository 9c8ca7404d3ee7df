import type { Attained, Attempt } from '../../domain/attempt.js';
import { wantedIn } from '../../domain/judge-words.js';
import type { Direction, Language, Wanted } from '../../domain/vocabulary.js';
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
/** Where a figure that is to be kept may also become better. */
const NOT_WORSE: Record<Direction, Signs | null> = {
  INCREASE: { kept: '≥', lost: '<' },
  DECREASE: { kept: '≤', lost: '>' },
  MAINTAIN: null,
};

/** A target in words: the actual value beside the baseline. */
export function wordsFormula(
  { target, actual, direction }: Attempt,
  { reached, baseline }: Pick<Attained, 'reached' | 'baseline'>,
  language: Language,
): string {
  const wanted = wantedIn(target);
  const notWorse = wanted === 'MAINTAIN' && direction ? NOT_WORSE[direction] : null;
  const signs = notWorse ?? WANTED[wanted].signs;
  const sign =
    signs && reached !== null ? ` ${signs[reached ? 'kept' : 'lost']} ` : BESIDE[language];
  const at = named('actual', textOf(actual), language);
  const start = named('baseline', baseline === null ? null : term(baseline), language);
  return `${WANTED[wanted][language]}: ${at}${sign}${start}`;
}
