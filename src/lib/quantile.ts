import { interpolate, subtract } from './decimal.js';

/**
 * The quantile of numbers in ascending order, for p from 0 to 1: linear between the closest ranks
 * (R type 7, QUARTILE.INC of a spreadsheet), in exact decimals. The median of 0.1 and 0.2 is 0.15.
 * @throws RangeError where there is no number or p lies outside 0 to 1
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, not ${p}`);
  const place = interpolate(0, sorted.length - 1, p);
  const below = Math.floor(place);
  const lower = sorted[below];
  if (lower === undefined) throw new RangeError('a quantile wants at least one number');
  const upper = sorted[below + 1] ?? lower;
  return interpolate(lower, upper, subtract(place, below));
}
