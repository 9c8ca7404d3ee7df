import { declareTexts, type TextTable } from '../lib/texts.js';
import type { PerHeadMeaning } from '../queries/vocabulary.js';

/** What a value per head is, or why there is none; an amount for each person needs no word. */
export const perHeadWords: TextTable<Record<PerHeadMeaning, string>> = declareTexts({
  AMOUNT: { ja: '', en: '' },
  SHARE_OF_RESIDENTS: { ja: '（総人口に占める割合）', en: '(the share of all residents)' },
  NONE_OF_RATIO: { ja: '（割合には使えません）', en: '(not for shares)' },
  NONE_OF_POPULATION: {
    ja: '（人口そのものには使えません）',
    en: '(not for the population itself)',
  },
});
