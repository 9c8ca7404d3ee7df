import type { Language } from '../../domain/vocabulary.js';

/** What is to be known where no plan is named before or behind a plan. */
const WORDS = {
  follows: {
    JA: '読んだ文書には、この計画がどの計画の次のものか、書かれていません。',
    EN: 'What was read does not say which plan it takes the place of.',
  },
  precedes: {
    JA: '読んだ文書には、この計画の次の計画が、書かれていません。',
    EN: 'What was read does not name a plan that takes its place.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Why a list of neighbours is empty; null where it is not. */
export const noNeighbours = (
  side: keyof typeof WORDS,
  plans: readonly unknown[],
  language: Language,
): string | null => (plans.length > 0 ? null : WORDS[side][language]);
