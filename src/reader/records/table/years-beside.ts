import { bareWords } from './bare-words.js';
import type { Column } from './columns.js';

/** For each column of figures the column that prints their years: 基準年度 | 基準値, or 年度 | 数値 under one head. */
export function yearsBeside(
  columns: readonly Column[],
  figures: readonly Column[],
): Map<Column, Column> {
  const years = columns.filter(({ role }) => role === 'YEAR');
  const pairs = new Map<Column, Column>();
  const [only, second] = years;
  // 年度 | 目標 | 実績: one year for the whole row.
  if (only && !second && isOfRow(only, figures)) return new Map(figures.map((one) => [one, only]));
  for (const year of years) {
    const figure = figureOf(year, years, figures);
    if (figure && !pairs.has(figure)) pairs.set(figure, year);
  }
  return pairs;
}

const isOfRow = (year: Column, figures: readonly Column[]) =>
  figures.every(
    (figure) =>
      figure.index > year.index &&
      (figure.heads[0] !== year.heads[0] || figure.heads.length === 1) &&
      (stemOf(year) === '' || stemOf(figure) !== stemOf(year)),
  );

function figureOf(
  year: Column,
  years: readonly Column[],
  figures: readonly Column[],
): Column | null {
  const near = (among: readonly Column[]) => nearest(year, years, among);
  const shares = figures.filter(({ heads }) => heads.length > 1 && heads[0] === year.heads[0]);
  if (shares.length > 0) return near(shares);
  const alike = figures.filter(
    (figure) => stemOf(figure) !== '' && stemOf(figure) === stemOf(year),
  );
  if (alike.length > 0) return near(alike);
  return near(figures.filter(({ index }) => Math.abs(index - year.index) === 1));
}

/** 基準年度 and 基準値, 目標年次 and 目標 */
const stemOf = ({ heads }: Column) =>
  bareWords(heads.at(-1)?.printed.text ?? '').words.replace(
    /(?:年度?|年次|値|数値|時期|時点)+$/u,
    '',
  );

/** The nearest one; of two as near that on the side on which the first year of the table has its figure. */
function nearest(
  year: Column,
  years: readonly Column[],
  figures: readonly Column[],
): Column | null {
  const leads = figures.some(({ index }) => index === (years[0]?.index ?? 0) + 1);
  const distance = ({ index }: Column) =>
    Math.abs(index - year.index) - (index > year.index === leads ? 0.5 : 0);
  return figures.reduce<Column | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
}
