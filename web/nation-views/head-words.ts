import { comparisonTexts } from '../comparison/texts.js';
import { titleOf } from '../comparison/title-of.js';
import { verdictWords } from '../comparison/verdict-words.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import { prefectureName } from './prefectures.js';
import { nationTexts } from './texts.js';
import type { AskedNation, NationAnswer } from './use-nation.js';
import type { NationView } from './view.js';

/** What is said above a view, on the page as in a picture. */
export interface HeadWords {
  title: string;
  /** What is counted, of which kind, in which unit. */
  subtitle: string;
  verdict: string;
  why: string;
  /** What is to be said with the figures, with the verdict in a picture. */
  cautions: string[];
  source: string;
}

export function headWords(
  view: Pick<NationView, 'measure' | 'prefecture' | 'perHead'>,
  { indicator, comparability, citation, orderNote }: NationAnswer,
  { year, axis, other }: { year: number; axis: AxisUnit; other: AskedNation | null },
  language: Language,
): HeadWords {
  const t = pickTexts(nationTexts, language);
  const words = pickTexts(comparisonTexts, language);
  const place =
    view.prefecture === null
      ? t.nation
      : t.prefectureTowns(prefectureName(view.prefecture, language));
  const first = t.ofYear(titleOf(indicator, view.perHead, language), year);
  const second =
    other?.answer && t.ofYear(nameIn(other.answer.indicator, language), other.year ?? 0);
  const verdict = verdictWords(words, comparability);
  return {
    title: t.title(second ? t.both(first, second) : first, place),
    subtitle: [
      language === 'en' ? indicator.countedEn : indicator.counted,
      words[view.measure],
      t.unit(axis.label),
    ].join(' · '),
    verdict: verdict.title,
    why: comparability.rankNote ?? verdict.why,
    cautions: [
      comparability.rankNote,
      ...comparability.reasons.map(({ message }) => message),
      orderNote,
    ].filter((one) => one !== null),
    source: t.source(citation),
  };
}
