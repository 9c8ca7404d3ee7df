import { declareTexts, type TextTable } from '../lib/texts.js';
import type { MatchLevel } from '../queries/vocabulary.js';

/** How near a figure of a town is to the indicator that it is compared by. */
export const matchWords: TextTable<Record<MatchLevel, string>> = declareTexts({
  EXACT: { ja: '同じもの', en: 'the same' },
  CLOSE: { ja: 'ほぼ同じもの', en: 'nearly the same' },
  NARROW: { ja: 'その一部だけ', en: 'only a part of it' },
  BROAD: { ja: 'それより広いもの', en: 'more than it' },
  RELATED: { ja: '関連する別のもの', en: 'related, but something else' },
});
