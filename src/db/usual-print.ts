import { OFFICIAL } from './official.js';

/** What is printed of a figure, as far as it is usual. */
export interface Printed {
  /** Of the figure. */
  position: number;
  value: number | null;
  unit: string;
}

/**
 * How figures are mostly printed: "390" in a table of statistics, "390人" in a plan. Such a print is not
 * stored. Null for a figure that is none, and for a number that databases print in different ways.
 */
export function usualPrint({ position, value, unit }: Printed): string | null {
  if (value === null || !isPlain(value)) return null;
  return position >= OFFICIAL ? `${value}` : `${value}${unit}`;
}

/** Fifteen digits and no exponent: JavaScript, SQLite and PostgreSQL print these alike. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  // Most are whole, and asking for digits takes long.
  if (size > 0 && size < 1e15 && Number.isInteger(value)) return true;
  if (size === 0) return !Object.is(value, -0);
  return size >= 1e-4 && size < 1e15 && Number(value.toPrecision(15)) === value;
}
