import type { AttainmentReason, ReachedReason } from '../../domain/attainment-vocabulary.js';
import type { Sentence } from '../gaps.js';

/** Why a share cannot be computed. */
export const REASONS: Record<AttainmentReason, Sentence> = {
  NO_TARGET: {
    JA: '目標値がないため、計算できません。',
    EN: 'It cannot be computed without a target.',
  },
  NO_ACTUAL: {
    JA: '実績値がないため、計算できません。',
    EN: 'It cannot be computed without an actual value.',
  },
  NO_BASELINE: {
    JA: '使える現状値がないため、計算できません。',
    EN: 'It cannot be computed without a baseline to measure from.',
  },
  BASELINE_EQUALS_TARGET: {
    JA: '現状値と目標値が同じで、進む幅がないため、割合を計算できません。',
    EN: 'Baseline and target are the same: there is no way of which a share could be computed.',
  },
  BASELINE_WITHIN_BOUND: {
    JA: '出発点ですでに目標を満たしていたため、割合を計算できません。',
    EN: 'The starting point kept the bound already: there is no way of which a share could be computed.',
  },
  TARGET_IS_ZERO: {
    JA: '目標値が0のため、割合を計算できません。',
    EN: 'The target is 0: no share of it can be computed.',
  },
  TARGET_IS_NEGATIVE: {
    JA: '目標値が負の数のため、それに対する割合は計算できません。',
    EN: 'The target is negative: no share of it can be computed.',
  },
  ACTUAL_IS_NEGATIVE: {
    JA: '実績値が負の数のため、目標値に対する割合は計算できません。',
    EN: 'The actual value is negative: it is no share of the target.',
  },
  LESS_IS_WANTED: {
    JA: '下げる目標のため、実績値が目標値の何％かは、達成の度合いになりません。',
    EN: 'Less is wanted: what share of the target the actual value is does not say how far it is reached.',
  },
  FLOOR_OR_FALL: {
    JA: '目標値が現状値より低く、下限なのか、そこまで下げたいのかの記載がないため、割合を一つに決められません。',
    EN: 'The target lies below the baseline, and whether it is a floor or to be fallen to is not printed: there is no one share.',
  },
  OTHER_PERIOD: {
    JA: '実績値と目標値の期間の種類が違うため、計算できません。',
    EN: 'Actual and target are of different kinds of period.',
  },
  ACTUAL_IS_BOUND: {
    JA: '実績値が「以上」「未満」「約」などで示され、一つの点ではないため、計算できません。',
    EN: 'The actual value is printed as a bound, a range or about so, not as a point.',
  },
  TARGET_IS_UPPER_BOUND: {
    JA: '目標値が上限（以内、未満）のため、実績値がその何％かは、達成の度合いになりません。',
    EN: 'The target is an upper bound: what share of it the actual value is does not say how far it is reached.',
  },
  TARGET_IS_RANGE: {
    JA: '目標が範囲で示されているため、一つの目標値に対する割合は計算できません。',
    EN: 'The target is a range: there is no one figure of which a share could be computed.',
  },
  TARGET_IN_WORDS: {
    JA: '目標が数値ではなくことばで示されているため、割合は計算できません。',
    EN: 'The target is set in words, not as a figure: no share of it can be computed.',
  },
  TARGET_IS_ABOUT: {
    JA: '目標値が「約」「程度」などで示されているため、それに対する割合は計算しません。',
    EN: 'The target is printed as about so: no share of it is computed.',
  },
  PAST_RANGE: {
    JA: '実績値が目標の範囲を通り越したため、割合を計算できません。',
    EN: 'The actual value went through the range and past it: no share of the way can be computed.',
  },
};

/** Why it cannot be said whether a target is reached. */
export const OPEN: Record<ReachedReason, Sentence> = {
  NO_TARGET: {
    JA: '目標値がないため、達成したかどうかは言えません。',
    EN: 'Without a target it cannot be said whether it is reached.',
  },
  NO_ACTUAL: {
    JA: '実績値がないため、達成したかどうかは言えません。',
    EN: 'Without an actual value it cannot be said whether the target is reached.',
  },
  NO_BASELINE: {
    JA: '比べる現状値がないため、ことばの目標に達したかどうかは言えません。',
    EN: 'Without a baseline to compare with it cannot be said whether the target in words is reached.',
  },
  DIRECTION_UNKNOWN: {
    JA: '上げるのか下げるのかの記載がないため、達成したかどうかは言えません。',
    EN: 'Whether more or less is wanted is not printed: it cannot be said whether the target is reached.',
  },
  FLOOR_OR_FALL: {
    JA: '目標値が現状値より低く、下限なのか、そこまで下げたいのかの記載がないため、達成したかどうかは言えません。両方の読み方を示します。',
    EN: 'The target lies below the baseline, and whether it is a floor or to be fallen to is not printed: it cannot be said whether it is reached. Both readings are given.',
  },
  OTHER_PERIOD: {
    JA: '実績値と目標値の期間の種類が違うため、達成したかどうかは言えません。',
    EN: 'Actual and target are of different kinds of period: it cannot be said whether the target is reached.',
  },
  ACTUAL_IS_BOUND: {
    JA: '実績値が「以上」「未満」「約」などで示され、一つの点ではないため、達成したかどうかは言えません。',
    EN: 'The actual value is printed as a bound, a range or about so: it cannot be said whether the target is reached.',
  },
  TARGET_IS_ABOUT: {
    JA: '目標値が「約」「程度」などで示され、実績値はその1割以内まで近づいています。どこまでを含むかの記載がないため、達成したかどうかは言えません。',
    EN: 'The target is printed as about so, and the actual value is within a tenth of it; what still counts is not printed: it cannot be said whether the target is reached.',
  },
  TARGET_IN_WORDS: {
    JA: '現状値と実績値だけでは、ことばの目標に達したかどうかは言えません。',
    EN: 'Baseline and actual value alone do not say whether the target in words is reached.',
  },
  PAST_RANGE: {
    JA: '実績値は目標の範囲を、計画が望む向きに越えています。範囲の中であることが求められているのかが分からないため、達成したかどうかは言えません。',
    EN: 'The actual value is past the range on the side that is wanted; whether it was to stay inside is not printed: it cannot be said whether the target is reached.',
  },
};
