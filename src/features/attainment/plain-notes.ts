import type { PlainNote } from '../../domain/attempt.js';
import type { Sentence } from '../gaps.js';

/** Sentences that need no figure. */
export const PLAIN: Record<PlainNote, Sentence> = {
  BASELINE_IS_BOUND: {
    JA: '現状値は「以上」「未満」「約」などで示され、一つの点ではないため、使っていません。',
    EN: 'The baseline is printed as a bound, a range or about so, and is not used.',
  },
  BASELINE_OF_OTHER_PERIOD: {
    JA: '現状値は、目標値と同じ種類の期間の数値だと確かめられないため、使っていません。',
    EN: 'The baseline is not known to be of the same kind of period as the target and is not used.',
  },
  FROM_ZERO: {
    JA: '累計の指標で、使える現状値がないため、0から数えます。',
    EN: 'The figures are cumulative and no baseline can be used: they are counted from zero.',
  },
  YEARS_DIFFER: {
    JA: '実績値と目標値は、一方が年（1〜12月）、他方が年度（4〜3月）の数値です。達成したかどうかは印刷された数値どおりに見て、割合は計算しません。',
    EN: 'One of actual and target is of a year from January (年), the other of one from April (年度). Whether it is reached goes by the figures as printed; no share is computed.',
  },
  KEPT_AT_LEAST: {
    JA: '維持の目標です。目標値と同じか、上回れば達成とします。',
    EN: 'The figure is to be kept: the target itself or more counts as reached.',
  },
  KEPT_AT_MOST: {
    JA: '維持の目標です。目標値と同じか、下回れば達成とします。',
    EN: 'The figure is to be kept: the target itself or less counts as reached.',
  },
  TARGET_IS_ABOUT: {
    JA: '目標値は「約」「程度」などで示されています。印刷された数値そのものとして計算し、1割以内の不足は未達としません。',
    EN: 'The target is printed as about so. It is counted as the very figure, and a shortfall of up to a tenth of it is not called not reached.',
  },
  ROUNDED_TO_100: {
    JA: '四捨五入で100になりましたが、目標値には届いていません。',
    EN: 'It is rounded to 100; the target is not reached.',
  },
  END_IS_OUTSIDE: {
    JA: '実績値は目標の境目と同じです。「未満」「超」の目標は、境目そのものを含みません。',
    EN: 'The actual value is the very bound, which is itself outside the target (未満, 超).',
  },
  BELOW_RANGE: {
    JA: '実績値は目標の範囲より低い値です。',
    EN: 'The actual value lies below the range.',
  },
  ABOVE_RANGE: {
    JA: '実績値は目標の範囲より高い値です。',
    EN: 'The actual value lies above the range.',
  },
  WORDS_NOT_WORSE: {
    JA: '維持の目標です。望む向きで見て、現状値より悪くなければ達成とします。',
    EN: 'The figure is to be kept: not worse than the baseline, the way that is wanted, is reached.',
  },
};
