import { badUserInput } from '../../domain/errors.js';
import type { YearRange } from './observation.input.js';

const EARLIEST = 1868;
const LATEST = 2200;

/**
 * A range of years, checked; null where none is asked for.
 * @throws CodedError BAD_USER_INPUT for years that cannot be, or in the wrong order
 */
export function checkYears(range: YearRange | null | undefined): YearRange | null {
  if (!range) return null;
  const { from, to } = range;
  for (const [end, year] of Object.entries({ from, to })) {
    checkYear(`years.${end}`, year);
  }
  if (typeof from === 'number' && typeof to === 'number' && from > to) {
    throw badUserInput('years', 'a range whose `from` is not after its `to`', `${from}-${to}`);
  }
  const open = typeof from !== 'number' && typeof to !== 'number';
  return open ? null : range;
}

/**
 * A year, checked; null where none is asked for.
 * @throws CodedError BAD_USER_INPUT for a year that cannot be
 */
export function checkYear(argument: string, year: number | null | undefined): number | null {
  if (typeof year !== 'number') return null;
  if (year >= EARLIEST && year <= LATEST) return year;
  throw badUserInput(argument, `a year from ${EARLIEST} to ${LATEST}`, year);
}

/** Whether a year lies in a range; a year that is not printed lies in none. */
export function inYears(year: number | null, range: YearRange | null): boolean {
  if (!range) return true;
  return year !== null && year >= (range.from ?? EARLIEST) && year <= (range.to ?? LATEST);
}
