import { badUserInput } from '../../domain/errors.js';
import { checkYear, EARLIEST, LATEST } from '../check-year.js';
import type { YearRange } from './observation.input.js';

/**
 * A range of years, checked; null where none is asked for. `argument` is what errors call it.
 * @throws CodedError BAD_USER_INPUT for years that cannot be, or in the wrong order
 */
export function checkYears(
  range: YearRange | null | undefined,
  argument = 'years',
): YearRange | null {
  if (!range) return null;
  const { from, to } = range;
  for (const [end, year] of Object.entries({ from, to })) {
    checkYear(`${argument}.${end}`, year);
  }
  if (typeof from === 'number' && typeof to === 'number' && from > to) {
    throw badUserInput(argument, 'a range whose `from` is not after its `to`', `${from}-${to}`);
  }
  const open = typeof from !== 'number' && typeof to !== 'number';
  return open ? null : range;
}

/** Whether a year lies in a range; a year that is not printed lies in none. */
export function inYears(year: number | null, range: YearRange | null): boolean {
  if (!range) return true;
  return year !== null && year >= (range.from ?? EARLIEST) && year <= (range.to ?? LATEST);
}
