import type { Measure } from '../queries/vocabulary.js';
import { MEASURES } from './view.js';

/** One cell of the grid, or the figures of a series without a printed year. */
export interface FigureId {
  /** `rowKey` of its row. */
  row: string;
  measure: Measure;
  /** Null: the source prints none. */
  year: number | null;
}

/** As an address holds it: that of a printed figure is the id of its observation. */
export const writeFigure = ({ row, measure, year }: FigureId): string =>
  `${row}/${measure.toLowerCase()}/${year ?? 'undated'}`;

export function readFigure(text: string | null): FigureId | null {
  const [, row, word, year] = text?.match(/^(.+)\/([a-z]+)\/(\d{4}|undated)$/) ?? [];
  const measure = MEASURES.find((one) => one.toLowerCase() === word);
  if (!row || !measure) return null;
  return { row, measure, year: year === 'undated' ? null : Number(year) };
}
