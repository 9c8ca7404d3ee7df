import { Measure, MissingReason, ObsStatus } from '../../domain/vocabulary.js';
import type { Value } from '../sink.js';

const numbered = (words: object) => new Map(Object.keys(words).map((word, i) => [word, i]));
const MEASURES = numbered(Measure);
const REASONS = numbered(MissingReason);
const STATUSES = numbered(ObsStatus);
const WORDS = 32;
const NO_YEAR = 10_000;

/** Counts figures by indicator, measure, year, reason, status and kind, and by town. */
export interface FigureCounts {
  add(figure: readonly Value[], isPlan: boolean): void;
  /** Rows of `figure_count`. */
  cube(): Value[][];
  /** Rows of `town_count`. */
  towns(): Value[][];
  /** Figures of each indicator, by its number. */
  ofIndicator(indicator: number): number;
}

export function figureCounts(): FigureCounts {
  // By indicator, of plans and of statistics; then by all others as one number.
  const cubes = new Map<number, Map<number, number>>();
  const towns = new Map<number, number>();
  const ofIndicators = new Map<number, number>();
  return {
    add(figure, isPlan) {
      const [, , indicator, town, , , measure, year] = figure;
      const [missing, status] = [figure[15] as MissingReason | null, figure[17]];
      const which = 2 * (indicator as number) + Number(isPlan);
      let cube = cubes.get(which);
      if (!cube) {
        cube = new Map();
        cubes.set(which, cube);
      }
      const key = keyOf(measure, year, missing, status);
      cube.set(key, (cube.get(key) ?? 0) + 1);
      const of = 2 * (town as number) + Number(isPlan);
      towns.set(of, (towns.get(of) ?? 0) + 1);
      ofIndicators.set(indicator as number, (ofIndicators.get(indicator as number) ?? 0) + 1);
    },
    cube: () =>
      [...cubes].flatMap(([which, cube]) =>
        [...cube].map(([key, count]) => [which >> 1, ...partsOf(key), which % 2 === 1, count]),
      ),
    towns: () => [...towns].map(([of, count]) => [of >> 1, of % 2 === 1, count]),
    ofIndicator: (indicator) => ofIndicators.get(indicator) ?? 0,
  };
}

function keyOf(measure: unknown, year: unknown, missing: unknown, status: unknown): number {
  const reason = missing === null ? WORDS - 1 : REASONS.get(missing as string);
  const ofYear = ((year as number | null) ?? NO_YEAR) * WORDS;
  const ofMeasure = (ofYear + (MEASURES.get(measure as string) as number)) * WORDS;
  return (ofMeasure + (STATUSES.get(status as string) as number)) * WORDS + (reason as number);
}

/** Measure, year, reason, status: as the table has them. */
function partsOf(key: number): Value[] {
  const word = (words: object, at: number) => Object.keys(words)[at] ?? null;
  const [reason, status, measure] = [0, 1, 2].map((i) => Math.floor(key / WORDS ** i) % WORDS);
  const year = Math.floor(key / WORDS ** 3);
  return [
    word(Measure, measure as number),
    year === NO_YEAR ? null : year,
    word(MissingReason, reason as number),
    word(ObsStatus, status as number),
  ];
}
