import { declareTexts, type TextTable } from '../lib/texts.js';
import type { TargetStanding } from './states.js';

/** What each standing is called. */
export const standingWords: TextTable<Record<TargetStanding, string>> = declareTexts({
  reached: { ja: '達成', en: 'Reached' },
  missed: { ja: '未達', en: 'Not reached' },
  'to-come': { ja: '途中', en: 'Under way' },
  'no-actual': { ja: '実績なし', en: 'No actual value' },
  undecided: { ja: '判定できない', en: 'Cannot be said' },
});

/** What each of them means. */
export const standingNotes: TextTable<Record<TargetStanding, string>> = declareTexts({
  reached: { ja: '目標の年の実績が目標に届いた', en: 'the actual value of its year reaches it' },
  missed: { ja: '目標の年の実績が目標に届かなかった', en: 'the actual value of its year does not' },
  'to-come': {
    ja: '目標の年が、読んだ最新の文書より後',
    en: 'its year ends after the newest document that we read',
  },
  'no-actual': {
    ja: '読んだ文書に、目標の年の実績がない',
    en: 'what we read has no actual value of its year',
  },
  undecided: {
    ja: '実績はあるが、達したかどうかは文書からは言えない',
    en: 'there is an actual value, but what is printed leaves it open',
  },
});

export const standingTexts = declareTexts({
  count: {
    ja: (count: string) => `${count}件`,
    en: (count: string) => count,
  },
  share: { ja: (share: string) => `${share} %`, en: (share: string) => `${share} %` },
  all: { ja: 'すべて', en: 'All' },
});
