import type { Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';
import type { MeasuredShare } from './measured.js';
import { REASONS } from './reason-words.js';
import type { ShareKind } from './working.js';

/** What each of the two figures is called; 達成率 is both and names neither. */
export const SHARE_NAMES: Record<ShareKind, Sentence> = {
  FROM_BASELINE: { JA: '基準値からの進み', EN: 'progress from the baseline' },
  OF_TARGET: { JA: '目標値に対する割合', EN: 'actual over target' },
};

/** A share with its name, ready to quote: 基準値からの進み 308.94 %; or why there is none, in a sentence. */
export function shareWords(share: MeasuredShare, language: Language): string {
  const name = SHARE_NAMES[share.kind][language];
  const { value, reasonCode } = share;
  if (value !== null) return `${name} ${written(value, 2)} %`;
  return reasonCode ? `${name}: ${REASONS[reasonCode][language]}` : name;
}
