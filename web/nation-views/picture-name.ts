import { comparisonTexts } from '../comparison/texts.js';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import { figureParts, joinName } from '../take-away/file-name.js';
import { prefectureName } from './prefectures.js';
import { nationTexts } from './texts.js';
import type { NationAnswer } from './use-nation.js';
import type { NationView } from './view.js';

/** An indicator of a view as it is shown. */
export const shownOf = (
  { measure, perHead }: Pick<NationView, 'measure' | 'perHead'>,
  { indicator }: Pick<NationAnswer, 'indicator'>,
  { year, axis }: { year: number; axis: Pick<AxisUnit, 'label'> },
  language: Language,
) => ({
  ...{ indicator, perHead, years: [year], unit: axis.label },
  measure: pickTexts(comparisonTexts, language)[measure],
});

/** What a picture is called: the view, where, what it shows, of which release. */
export function pictureName(
  { view, prefecture }: Pick<NationView, 'view' | 'prefecture'>,
  shown: readonly ReturnType<typeof shownOf>[],
  { release, language }: { release: string; language: Language },
): (ending: string) => string {
  const t = pickTexts(nationTexts, language);
  const place = prefecture === null ? t.nationShort : prefectureName(prefecture, language);
  const figures = shown.flatMap((one) => figureParts(one, language));
  return (ending) => joinName([t[view], place, ...figures, release], language, ending);
}
