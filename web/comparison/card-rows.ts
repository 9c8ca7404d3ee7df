import type { CardRow } from '../lib/card-row.js';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { chartWords, townName } from './chart-words.js';
import { amountText, lastFigure } from './headline.js';
import { rankingsOf } from './ranking.js';
import { comparisonTexts } from './texts.js';

/** As many as stand on the picture of a link. */
const MOST = 5;

/** The figures of the picture that a link to a comparison is shown with: as bars where they may be ranked, else one by one. */
export function cardRows(comparison: CompareQuery['compare'], language: Language): CardRow[] {
  const { rows } = comparison;
  const words = chartWords(comparison, pickTexts(comparisonTexts, language), language);
  const [ranking, ...others] = rankingsOf(rows).filter(({ places }) => places.length > 1);
  if (ranking && others.length === 0) {
    const values = ranking.places.map(({ cell }) => cell.value ?? 0);
    const largest = Math.max(...values);
    const isLength = Math.min(...values) >= 0 && largest > 0;
    return ranking.places.slice(0, MOST).map(({ row, cell }) => ({
      name: townName(words, row.municipality.code),
      text: amountText(words, cell),
      share: isLength ? (cell.value ?? 0) / largest : null,
    }));
  }
  return rows
    .filter(({ match }) => match !== 'RELATED')
    .flatMap((row) => {
      const last = lastFigure(row);
      const name = townName(words, row.municipality.code);
      return last ? [{ name, text: `${amountText(words, last)} (${last.year})`, share: null }] : [];
    })
    .slice(0, MOST);
}
