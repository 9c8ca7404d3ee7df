import { comparisonTexts } from '../comparison/texts.js';
import { verdictWords } from '../comparison/verdict-words.js';
import type { CardRow } from '../lib/card-row.js';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { axisUnit } from '../lib/units.js';
import { figureText } from '../ui/figure-text.js';
import { nationTexts } from './texts.js';
import type { AskedNation, NationAnswer } from './use-nation.js';

/** As many towns as stand on the picture of a link. */
const MOST = 5;

interface Told {
  says: string;
  figures: CardRow[];
}

/** What all towns say, for who sees a link to them: whether they may be compared, and the first of the largest group that may. */
export function describeNation(
  answer: NationAnswer,
  { standings }: Pick<AskedNation, 'standings'>,
  language: Language,
): Told {
  const { comparability, summaries, unit } = answer;
  const t = pickTexts(nationTexts, language);
  const verdict = verdictWords(pickTexts(comparisonTexts, language), comparability).title;
  const [group] = standings.groups;
  const summary = summaries.find(({ comparableGroup }) => comparableGroup === group?.id);
  if (!group || !summary) return { says: verdict, figures: [] };
  const axis = axisUnit(unit, Math.abs(summary.upperQuartile), language);
  const written = (value: number) => `${axis.format(value)} ${axis.label}`;
  const range = [axis.format(summary.lowerQuartile), written(summary.upperQuartile)] as const;
  const first = group.towns.slice(0, MOST);
  const largest = Math.max(...first.map(({ value }) => value));
  const isLength = largest > 0 && first.every(({ value }) => value >= 0);
  return {
    says: `${verdict}: ${t.summary(summary.count, written(summary.median), ...range)}`,
    figures: first.map(({ name, figure, value }) => ({
      name,
      text: figureText(figure, language, axis.format, axis.label),
      share: isLength ? value / largest : null,
    })),
  };
}
