import { comparisonTexts } from '../comparison/texts.js';
import { verdictWords } from '../comparison/verdict-words.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import { prefectureName } from './prefectures.js';
import { nationTexts } from './texts.js';
import type { NationAnswer } from './use-nation.js';
import type { NationView } from './view.js';

/** What is said above a view, on the page as in a picture. */
export interface HeadWords {
  title: string;
  /** What is counted, of which kind, in which unit. */
  subtitle: string;
  verdict: string;
  why: string;
  source: string;
}

export function headWords(
  view: Pick<NationView, 'measure' | 'prefecture'>,
  { indicator, comparability, citation }: NationAnswer,
  { year, axis }: { year: number; axis: AxisUnit },
  language: Language,
): HeadWords {
  const t = pickTexts(nationTexts, language);
  const words = pickTexts(comparisonTexts, language);
  const place =
    view.prefecture === null
      ? t.nation
      : t.prefectureTowns(prefectureName(view.prefecture, language));
  const verdict = verdictWords(words, comparability);
  return {
    title: t.title(t.ofYear(nameIn(indicator, language), year), place),
    subtitle: [
      language === 'en' ? indicator.countedEn : indicator.counted,
      words[view.measure],
      t.unit(axis.label),
    ].join(' · '),
    verdict: verdict.title,
    why: comparability.rankNote ?? verdict.why,
    source: t.source(citation),
  };
}
