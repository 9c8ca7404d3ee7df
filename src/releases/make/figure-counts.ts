import { Measure, MissingReason, ObsStatus } from '../../domain/vocabulary.js';
import { groupsOf } from '../../lib/align.js';
import type { Value } from '../sink.js';

const numbered = (words: object) => new Map(Object.keys(words).map((word, i) => [word, i]));
const MEASURES = numbered(Measure);
const REASONS = numbered(MissingReason);
const STATUSES = numbered(ObsStatus);
const WORDS = 32;
const NO_YEAR = 10_000;

/** Counts figures by measure, year, reason, status and kind: those of each indicator, and those of each town. */
export interface FigureCounts {
  add(figure: readonly Value[], isPlan: boolean): void;
  /** The number of the profile of the KPI or series whose figures were added since it was asked for last. */
  profile(): number;
  /** Rows of `figure_count`. */
  byIndicator(): Value[][];
  /** Rows of `town_count`. */
  byTown(): Value[][];
  /** Rows of `figure_profile`. */
  ofProfiles(): Value[][];
  /** Figures of each indicator, by its number. */
  ofIndicator(indicator: number): number;
}

export function figureCounts(): FigureCounts {
  const [indicators, towns] = [cube(), cube()];
  const ofIndicators = new Map<number, number>();
  const profiles = new Map<string, number>();
  let own: number[] = [];
  return {
    add(figure, isPlan) {
      const [, , indicator, town, , , measure, year] = figure;
      const [missing, status] = [figure[15] as MissingReason | null, figure[17]];
      const key = keyOf(measure, year, missing, status);
      indicators.add(indicator as number, isPlan, key);
      towns.add(town as number, isPlan, key);
      own.push(key);
      ofIndicators.set(indicator as number, (ofIndicators.get(indicator as number) ?? 0) + 1);
    },
    profile() {
      const keys = own.join(' ');
      own = [];
      const number = profiles.get(keys) ?? profiles.size;
      profiles.set(keys, number);
      return number;
    },
    byIndicator: indicators.rows,
    byTown: towns.rows,
    ofProfiles: () =>
      [...profiles].flatMap(([keys, number]) => {
        const all = groupsOf(keys.split(' ').filter(Boolean), (key) => key);
        return [...all].map(([key, { length }]) => [number, ...partsOf(Number(key)), length]);
      }),
    ofIndicator: (indicator) => ofIndicators.get(indicator) ?? 0,
  };
}

/** Counts by a number, of plans and of statistics; then by all else as one number. */
function cube() {
  const cells = new Map<number, Map<number, number>>();
  return {
    add(number: number, isPlan: boolean, key: number): void {
      const which = 2 * number + Number(isPlan);
      let own = cells.get(which);
      if (!own) {
        own = new Map();
        cells.set(which, own);
      }
      own.set(key, (own.get(key) ?? 0) + 1);
    },
    rows: (): Value[][] =>
      [...cells].flatMap(([which, own]) =>
        [...own].map(([key, count]) => [which >> 1, ...partsOf(key), which % 2 === 1, count]),
      ),
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
