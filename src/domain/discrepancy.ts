import { round, subtract } from '../lib/decimal.js';
import { findings } from './comparability.js';
import type { Definition } from './definition.js';
import type { FindingCode } from './findings.js';
import { isExact } from './limits.js';
import { quantitiesIn } from './printed/quantities.js';
import { convert } from './units.js';
import type { Comparator } from './vocabulary.js';

/** A figure and the text that prints it. */
export interface PrintedFigure {
  value: number;
  unit: string;
  /** As printed: "73.0%" says one decimal. */
  raw: string;
  comparator: Comparator;
}

/** How two figures differ that should be the same. */
export interface Difference {
  /** The larger less the smaller, exact. */
  difference: number;
  /** Whether the coarser figure is the finer one, rounded half up to the digits that it prints. */
  withinRounding: boolean;
}

/**
 * How two figures of one concept, town and year differ, in `unit`: 19 % and 19.1 % by 0.1 within
 * rounding. Null where they are equal, or one is no point (a bound, a range, 約), which contradicts nothing.
 * @throws RangeError where a unit cannot be shown in `unit`
 */
export function differ(a: PrintedFigure, b: PrintedFigure, unit: string): Difference | null {
  if (!isExact(a.comparator) || !isExact(b.comparator)) return null;
  const left = convert(a.value, a.unit, unit);
  const right = convert(b.value, b.unit, unit);
  if (left === right) return null;
  return {
    difference: subtract(Math.max(left, right), Math.min(left, right)),
    withinRounding: isRounded(a, b) || isRounded(b, a),
  };
}

/**
 * Of one town, a part of the concept or another period is another figure, and not a contradiction:
 * two programmes, a fiscal and a calendar year, a mean of three years and the last of them.
 */
const TELL_APART: ReadonlySet<FindingCode> = new Set([
  'SCOPE_DIFFERS',
  'COVERAGE_DIFFERS',
  'DENOMINATOR_DIFFERS',
  'AGGREGATION_DIFFERS',
  'PERIOD_DIFFERS',
  'SEASON_DIFFERS',
  'METHOD_DIFFERS',
]);

/** Whether two series of a town are to have one value a year, as far as their sources say. */
export function areOfOneThing(a: Definition, b: Definition): boolean {
  return !findings(a, b).some(
    ({ code, level }) => level === 'NOT_COMPARABLE' || TELL_APART.has(code),
  );
}

/** Whether the first is the second, rounded: never where it prints as many digits or more. */
function isRounded(coarse: PrintedFigure, fine: PrintedFigure): boolean {
  const printed = quantitiesIn(coarse.raw).find(({ value }) => value === coarse.value);
  // A text that prints another figure is a fault of the data, which its quotes bring to light.
  if (!printed) return false;
  const shown = convert(fine.value, fine.unit, coarse.unit);
  return round(shown, printed.decimals) === coarse.value;
}
