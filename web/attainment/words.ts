import { declareTexts, type TextTable } from '../lib/texts.js';
import type { AttainmentMethod, AttainmentReason, ReachedReason } from '../queries/vocabulary.js';

/** How it is held against the target. */
export const attainmentMethods: TextTable<Record<AttainmentMethod, string>> = declareTexts({
  FROM_BASELINE: { ja: '現状値から目標値までの道のり', en: 'the way from baseline to target' },
  FROM_ZERO: { ja: '累計なので、0から目標値まで', en: 'cumulative: from zero to the target' },
  ACTUAL_OVER_TARGET: {
    ja: '維持の目標なので、目標値と比べる',
    en: 'to be kept: against the target itself',
  },
  KEPT_OR_NOT: { ja: '上限・下限・範囲を守ったか', en: 'whether a bound or a range is kept' },
  IN_WORDS: { ja: 'ことばの目標を、現状値と比べる', en: 'a target in words, against the baseline' },
});

/** Why a share cannot be computed; the API's whole sentence stands below it. */
export const attainmentReasons: TextTable<Record<AttainmentReason, string>> = declareTexts({
  NO_ACTUAL: { ja: '実績値がない', en: 'no actual value' },
  NO_TARGET: { ja: '目標値がない', en: 'no target' },
  NO_BASELINE: { ja: '現状値がない', en: 'no baseline' },
  ACTUAL_IS_BOUND: { ja: '実績値が範囲で書かれている', en: 'the actual value is a bound' },
  BASELINE_EQUALS_TARGET: { ja: '現状値と目標値が同じ', en: 'the baseline is the target' },
  BASELINE_WITHIN_BOUND: {
    ja: '現状値がすでに目標を満たしている',
    en: 'the baseline keeps the bound already',
  },
  OTHER_PERIOD: { ja: '期間の種類が違う', en: 'other kinds of period' },
  TARGET_IS_ZERO: { ja: '目標値が0', en: 'the target is 0' },
  TARGET_IS_NEGATIVE: { ja: '目標値が負の数', en: 'the target is negative' },
  ACTUAL_IS_NEGATIVE: { ja: '実績値が負の数', en: 'the actual value is negative' },
  LESS_IS_WANTED: { ja: '下げる目標では意味がない', en: 'less is wanted' },
  FLOOR_OR_FALL: { ja: '下限とも、下げる目標とも読める', en: 'may be a floor or a fall' },
  TARGET_IS_UPPER_BOUND: { ja: '上限の目標では意味がない', en: 'the target is an upper bound' },
  TARGET_IS_RANGE: { ja: '目標が範囲', en: 'the target is a range' },
  TARGET_IN_WORDS: { ja: '目標がことば', en: 'the target is in words' },
  TARGET_IS_ABOUT: { ja: '目標が「約」「程度」', en: 'the target is about so' },
  PAST_RANGE: { ja: '目標の範囲を通り越した', en: 'gone past the range' },
});

/** Why it cannot be said whether a target is reached. */
export const reachedReasons: TextTable<Record<ReachedReason, string>> = declareTexts({
  NO_ACTUAL: { ja: '実績値がない', en: 'no actual value' },
  NO_TARGET: { ja: '目標値がない', en: 'no target' },
  NO_BASELINE: { ja: '比べる現状値がない', en: 'no baseline to compare with' },
  DIRECTION_UNKNOWN: {
    ja: '上げるのか下げるのかの記載がない',
    en: 'which way is wanted is not printed',
  },
  FLOOR_OR_FALL: { ja: '下限とも、下げる目標とも読める', en: 'may be a floor or a fall' },
  OTHER_PERIOD: { ja: '期間の種類が違う', en: 'other kinds of period' },
  ACTUAL_IS_BOUND: { ja: '実績値が範囲で書かれている', en: 'the actual value is a bound' },
  TARGET_IS_ABOUT: {
    ja: '目標が「約」「程度」で、わずかに足りない',
    en: 'about so, and hardly missed',
  },
  TARGET_IN_WORDS: { ja: 'ことばからは決まらない', en: 'the words do not decide it' },
  PAST_RANGE: { ja: '範囲を望む向きに越えた', en: 'past the range on the wanted side' },
});
