import { round, subtract } from '../lib/decimal.js';
import { quantitiesIn } from './quantities.js';
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
 * rounding. Null where they are equal, or one is a bound, which contradicts nothing.
 * @throws RangeError where a unit cannot be shown in `unit`, or `raw` does not print its value
 */
export function differ(a: PrintedFigure, b: PrintedFigure, unit: string): Difference | null {
  if (a.comparator !== 'EQUAL' || b.comparator !== 'EQUAL') return null;
  const left = convert(a.value, a.unit, unit);
  const right = convert(b.value, b.unit, unit);
  if (left === right) return null;
  return {
    difference: subtract(Math.max(left, right), Math.min(left, right)),
    withinRounding: isRounded(a, b) || isRounded(b, a),
  };
}

/** Whether the first is the second, rounded: never where it prints as many digits or more. */
function isRounded(coarse: PrintedFigure, fine: PrintedFigure): boolean {
  const shown = convert(fine.value, fine.unit, coarse.unit);
  return round(shown, decimalsOf(coarse)) === coarse.value;
}

/** How many digits are printed after the point. */
function decimalsOf({ raw, value }: PrintedFigure): number {
  const printed = quantitiesIn(raw).find((quantity) => quantity.value === value);
  if (!printed) throw new RangeError(`"${raw}" does not print ${value}`);
  return printed.decimals;
}
