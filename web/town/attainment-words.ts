import { declareTexts, type TextTable } from '../lib/texts.js';
import type { AttainmentReason } from '../queries/types.js';

/** Why a share cannot be computed; the API's whole sentence stands below it. */
export const attainmentReasons: TextTable<Record<AttainmentReason, string>> = declareTexts({
  NO_ACTUAL: { ja: '実績値がない', en: 'no actual value' },
  NO_TARGET: { ja: '目標値がない', en: 'no target' },
  NO_BASELINE: { ja: '現状値がない', en: 'no baseline' },
  ACTUAL_IS_BOUND: { ja: '実績値が一つの点ではない', en: 'the actual value is no point' },
  BASELINE_EQUALS_TARGET: { ja: '現状値と目標値が同じ', en: 'the baseline is the target' },
  BASELINE_WITHIN_BOUND: {
    ja: '現状値がすでに目標の範囲内',
    en: 'the baseline keeps the bound already',
  },
  OTHER_PERIOD: { ja: '期間の種類が違う', en: 'other kinds of period' },
  TARGET_IN_WORDS: { ja: '目標がことば', en: 'the target is in words' },
  TARGET_IS_ABOUT: { ja: '目標値がおおよそ', en: 'the target is about so' },
  PAST_RANGE: { ja: '目標の範囲を通り越した', en: 'it went past the range' },
  TARGET_IS_ZERO: { ja: '目標値が0', en: 'the target is 0' },
});
