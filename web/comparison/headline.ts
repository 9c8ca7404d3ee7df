import { pickTexts } from '../lib/texts.js';
import { figureText } from '../ui/figure-text.js';
import { type ChartWords, townName } from './chart-words.js';
import { headlineTexts } from './headline-texts.js';
import { type Ranking, rankingsOf } from './ranking.js';
import type { Cell, Row } from './series.js';

/** So many towns are told one by one. */
const MOST_TOLD = 3;

/**
 * What the figures say, in a sentence: who has the most and the least where they may be ranked, else what
 * each says, or one says over the years. A fact, never a judgement; null where there is no figure.
 */
export function headlineOf(rows: Row[], words: ChartWords): string | null {
  const [ranking, ...others] = rankingsOf(rows).filter(({ places }) => places.length > 1);
  if (ranking && others.length === 0) return sayRanking(ranking, words);
  return sayEach(rows, words);
}

function sayRanking({ year, places }: Ranking, words: ChartWords): string {
  const t = pickTexts(headlineTexts, words.language);
  const values = places.map(({ cell }) => cell.value ?? 0);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const named = (value: number) =>
    t.names(
      places
        .filter(({ cell }) => cell.value === value)
        .map(({ row }) => townName(words, row.municipality.code)),
    );
  const say = (value: number) => amountText(words, { value, valueTo: null, comparator: 'EQUAL' });
  return most === least
    ? t.equal(year, named(most), say(most))
    : t.extremes(year, named(most), say(most), named(least), say(least), places.length);
}

/** Of rows that are not ranked: no word of one about another. */
function sayEach(rows: Row[], words: ChartWords): string | null {
  const t = pickTexts(headlineTexts, words.language);
  const own = rows.filter(({ match }) => match !== 'RELATED');
  const told = own.flatMap((row) => {
    const town = townName(words, row.municipality.code);
    const last = lastFigure(row);
    return last ? [{ row, town, last }] : [];
  });
  const [only] = told;
  if (only && told.length === 1) {
    const [first] = sinceBreak(valued(only.row, 'ACTUAL'));
    return first && first !== only.last
      ? t.change(
          only.town,
          first.year,
          amountText(words, first),
          only.last.year,
          amountText(words, only.last),
        )
      : t.each(only.town, only.last.year, amountText(words, only.last));
  }
  if (told.length > 0) {
    return t.list(
      told
        .slice(0, MOST_TOLD)
        .map(({ town, last }) => t.each(town, last.year, amountText(words, last))),
    );
  }
  const promised = own.flatMap((row) => {
    const target = valued(row, 'TARGET').at(-1);
    return target ? [{ town: townName(words, row.municipality.code), target }] : [];
  });
  if (promised.length === 0) return null;
  return t.list(
    promised
      .slice(0, MOST_TOLD)
      .map(({ town, target }) => t.promised(town, target.year, amountText(words, target))),
  );
}

const valued = ({ cells }: Row, measure: Cell['measure']): Cell[] =>
  cells.filter((cell) => cell.measure === measure && cell.value !== null);

/** From the last break on: years before count otherwise. */
function sinceBreak(cells: Cell[]): Cell[] {
  const at = cells.findLastIndex(({ observation }) => observation?.obsStatus === 'B');
  return at < 0 ? cells : cells.slice(at);
}

/** The newest actual value of a row. */
export const lastFigure = (row: Row): Cell | undefined => valued(row, 'ACTUAL').at(-1);

/** A figure in the unit of the view, as a sentence holds it. */
export function amountText(
  { language, axis }: ChartWords,
  figure: Pick<Cell, 'value' | 'valueTo' | 'comparator'>,
): string {
  const text = figureText(figure, language, axis.format, axis.label);
  return language === 'ja' ? text.replaceAll(' ', '') : text;
}
