import { sumWritten } from '../lib/sum-written.js';
import { partsOn, type Succession } from './successions.js';

/** A series of one municipality of today, as far as its source goes back. */
export interface SeriesOfParts {
  /** The municipality of today. */
  code: string;
  years: readonly number[];
  /** The day of a year by which its towns are counted: 2009-10-01, or where the year ends. */
  dayOf: (year: number) => string;
  /** What is printed of a town under the code that it had then, as a decimal; null where nothing is. */
  figureOf: (code: string, year: number) => string | null;
  /** Whether figures of parts make that of the whole: persons do, rates do not. */
  additive: boolean;
}

/** A figure of a year, and of what area it is. */
export interface FigureThrough {
  year: number;
  /** Null where no figure of its own is printed and the parts do not make one. */
  value: string | null;
  /** Of the whole area of today, or of what had its code then, which is smaller. */
  area: 'TODAY' | 'SMALLER';
  /** The codes that the value is of, one or the summed ones; none without a value. */
  of: string[];
  /** The parts of which nothing is printed, where that is why there is no sum. */
  lacking: string[];
  /** Whether the area is another than that of the figure before: a break of the series. */
  breaks: boolean;
}

/**
 * The figures of a municipality through what became of it, a year each in their order. Before its area
 * grew they are the sum of the parts where all are printed and may be summed; else those of the part
 * that had its code, if one had, and the series breaks where it grew.
 */
export function throughSuccessions(
  series: SeriesOfParts,
  successions: readonly Succession[],
): FigureThrough[] {
  let before: string | null = null;
  return [...series.years]
    .sort((a, b) => a - b)
    .map((year) => {
      const parts = partsOn(series.code, series.dayOf(year), successions);
      const figure = figureOfParts(series, year, parts);
      const covers = figure.area === 'TODAY' ? '' : parts.join();
      const breaks = figure.value !== null && before !== null && before !== covers;
      if (figure.value !== null) before = covers;
      return { year, ...figure, breaks };
    });
}

function figureOfParts(
  { code, figureOf, additive }: SeriesOfParts,
  year: number,
  parts: readonly string[],
): Omit<FigureThrough, 'year' | 'breaks'> {
  const printed = parts.map((part) => figureOf(part, year));
  const values = printed.flatMap((value) => value ?? []);
  const lacking = parts.filter((_, i) => printed[i] === null);
  if (parts.length === 1 || (additive && lacking.length === 0)) {
    const value = lacking.length === 0 ? sumWritten(values) : null;
    return { value, area: 'TODAY', of: value === null ? [] : [...parts], lacking };
  }
  const value = parts.includes(code) ? figureOf(code, year) : null;
  return { value, area: 'SMALLER', of: value === null ? [] : [code], lacking };
}
