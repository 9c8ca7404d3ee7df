import type { ReadAs, SaidBy } from '../../domain/attempt.js';
import type { Sentence } from '../gaps.js';

/** By what a target was read so. */
const BY: Record<SaidBy, Sentence> = {
  ARROW: { JA: '計画が望む向き（上げる・下げる）', EN: 'the direction that the plan wants' },
  TARGET: { JA: '目標に添えられたことば', EN: 'the words beside the target' },
  NAME: { JA: '指標の名前が数えるもの', EN: 'what the name of the KPI counts' },
  ZERO: { JA: '0より少なくはならないこと', EN: 'there being nothing below 0' },
};

const AS: Record<ReadAs, Sentence> = {
  READ_AS_FLOOR: {
    JA: '目標値は現状値より低い下限（これ以上なら達成）と読みました',
    EN: 'The target is read as a floor below the baseline: at it or above it is reached',
  },
  READ_AS_CEILING: {
    JA: '目標値は現状値より高い上限（これ以下なら達成）と読みました',
    EN: 'The target is read as a ceiling above the baseline: at it or below it is reached',
  },
  READ_AS_RISE: {
    JA: '上げる目標と読みました',
    EN: 'The target is read as one to be risen to',
  },
  READ_AS_FALL: {
    JA: '下げる目標と読みました',
    EN: 'The target is read as one to be fallen to',
  },
};

/** As what a target was read, and by what. */
export const readAsSentence = (code: ReadAs, by: SaidBy): Sentence => ({
  JA: `${BY[by].JA}から、${AS[code].JA}。`,
  EN: `${AS[code].EN}, by ${BY[by].EN}.`,
});
