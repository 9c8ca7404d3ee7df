import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { CompareQuery } from '../queries/types.js';
import { comparisonTexts } from './texts.js';
import { verdictWords } from './verdict-words.js';

/** What a comparison says, for who sees a link to it: whether it may be made, and what is counted. */
export function describeComparison(
  { comparability, indicator }: CompareQuery['compare'],
  language: Language,
): string {
  const { title } = verdictWords(pickTexts(comparisonTexts, language), comparability);
  return `${title}: ${language === 'en' ? indicator.countedEn : indicator.counted}`;
}
