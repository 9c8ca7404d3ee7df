import type { FigureCell } from '../../db/memory/series-counts.js';
import { EARLIEST, LATEST } from '../check-year.js';
import { inYears } from './check-years.js';
import type { ObservationFilter } from './observation.input.js';

/** What a list of figures may hold, told before any is read: more where it asks for towns or indicators. */
export interface ExpectedFigures {
  figures: number;
  /** The years that any of them has: none where `least` is more than `most`. */
  years: { least: number; most: number };
  /** Whether any of them has no year. */
  undated: boolean;
  /** Whether any of them is of a plan, and of official statistics. */
  plan: boolean;
  official: boolean;
}

/** Sums up the cells that a filter lets through. */
export function expectedFigures(
  cells: readonly FigureCell[],
  { measures, years, missing, obsStatus, source }: ObservationFilter,
): ExpectedFigures {
  const isIn = <T>(values: readonly T[] | null | undefined, value: T | null) =>
    !values || (value !== null && values.includes(value));
  const expected = {
    figures: 0,
    years: { least: LATEST, most: EARLIEST },
    undated: false,
    plan: false,
    official: false,
  };
  for (const cell of cells) {
    if (!isIn(measures, cell.measure) || !isIn(missing, cell.missing)) continue;
    if (!isIn(obsStatus, cell.obsStatus) || !inYears(cell.year, years ?? null)) continue;
    if (source && source !== (cell.isPlan ? 'PLAN' : 'OFFICIAL')) continue;
    expected.figures += cell.figures;
    expected[cell.isPlan ? 'plan' : 'official'] = true;
    if (cell.year === null) expected.undated = true;
    else {
      expected.years.least = Math.min(expected.years.least, cell.year);
      expected.years.most = Math.max(expected.years.most, cell.year);
    }
  }
  return expected;
}
