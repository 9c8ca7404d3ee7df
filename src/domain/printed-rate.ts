import { decimalPlaces } from '../lib/decimal.js';
import {
  dividedBy,
  exact,
  type Fraction,
  isNear,
  minus,
  plus,
  rounded,
  times,
  unitAt,
} from '../lib/fraction.js';
import type { Direction } from './vocabulary.js';

/** A progress rate as a town prints it, in per cent. */
export interface PrintedRate {
  value: number;
  /** How many decimals are printed: 240.00 has two. */
  places: number;
}

const HUNDRED = exact(100);

/** Whether a printed rate is this one (1 is 100 %), however it was rounded or cut off. */
export function agrees(rate: Fraction, printed: PrintedRate): boolean {
  return isNear(times(rate, HUNDRED), exact(printed.value), printed.places);
}

/** Of what a town's rate can be, by figures that are printed. */
export type RateKind = 'ACTUAL_OVER_TARGET' | 'TARGET_OVER_ACTUAL' | 'PROGRESS';

/** The figures that are printed beside a rate. */
export interface PrintedFigures {
  actual: number;
  target: number;
  baseline: number | null;
}

/**
 * Of what a town's rate is; null where none of the printed figures explain it. Towns divide in more ways
 * than one: 205 of 150 people is 73.2 % by target over actual where less is wanted.
 */
export function rateKindOf(
  { actual, target, baseline }: PrintedFigures,
  printed: PrintedRate,
): RateKind | null {
  const [at, goal] = [exact(actual), exact(target)];
  const start = baseline === null ? null : exact(baseline);
  const parts: Record<RateKind, readonly [Fraction, Fraction] | null> = {
    ACTUAL_OVER_TARGET: [at, goal],
    TARGET_OVER_ACTUAL: [goal, at],
    PROGRESS: start && [minus(at, start), minus(goal, start)],
  };
  const found = Object.entries(parts).find(
    ([, part]) => part && part[1].top !== 0n && agrees(dividedBy(...part), printed),
  );
  return (found?.[0] as RateKind | undefined) ?? null;
}

/** What a printed rate is of, where its baseline is printed nowhere. */
export interface RatedWay {
  actual: number;
  target: number;
  direction: Direction | null;
}

/** The baseline that a printed rate leads to; or that none explains it; or that several do. */
export type Derived = number | 'NONE' | 'SEVERAL';

/**
 * Solves (actual − x) ÷ (target − x) × 100 = printed rate for x. A baseline explains the rate where
 * it has as many decimals as the figures, lies on the side that the direction says, and is not
 * negative where they are not. It is derived only where no neighbour of it explains the rate as well.
 */
export function deriveBaseline(
  { actual, target, direction }: RatedWay,
  printed: PrintedRate,
): Derived {
  const [at, goal, rate] = [exact(actual), exact(target), exact(printed.value)];
  const rest = minus(HUNDRED, rate);
  if (rest.top === 0n) return 'NONE';
  const places = Math.max(decimalPlaces(actual), decimalPlaces(target));
  const solution = dividedBy(minus(times(at, HUNDRED), times(rate, goal)), rest);
  const baseline = rounded(solution, places);
  const explains = (start: Fraction) => {
    const way = minus(goal, start);
    return way.top !== 0n && agrees(dividedBy(minus(at, start), way), printed);
  };
  if (!explains(exact(baseline)) || !isPlausible(baseline, { actual, target, direction })) {
    return 'NONE';
  }
  const neighbours = [plus, minus].map((step) => step(exact(baseline), unitAt(places)));
  return neighbours.some(explains) ? 'SEVERAL' : baseline;
}

function isPlausible(baseline: number, { actual, target, direction }: RatedWay): boolean {
  if (baseline < 0 && actual >= 0 && target >= 0) return false;
  if (direction === 'INCREASE') return baseline < target;
  if (direction === 'DECREASE') return baseline > target;
  return true;
}
