import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { chartWords } from './chart-words.js';
import { headlineOf } from './headline.js';
import { comparisonTexts } from './texts.js';
import { verdictWords } from './verdict-words.js';

/** What a comparison says, for who sees a link to it: whether it may be made, and what its figures are. */
export function describeComparison(
  comparison: CompareQuery['compare'],
  language: Language,
): string {
  const { comparability, indicator, rows } = comparison;
  const t = pickTexts(comparisonTexts, language);
  const counted = language === 'en' ? indicator.countedEn : indicator.counted;
  const says = headlineOf(rows, chartWords(comparison, t, language)) ?? counted;
  return `${verdictWords(t, comparability).title}: ${says}`;
}
