import { badUserInput } from '../domain/errors.js';

export const EARLIEST = 1868;
export const LATEST = 2200;

/**
 * A year, checked; null where none is asked for.
 * @throws CodedError BAD_USER_INPUT for a year that cannot be
 */
export function checkYear(argument: string, year: number | null | undefined): number | null {
  if (typeof year !== 'number') return null;
  if (year >= EARLIEST && year <= LATEST) return year;
  throw badUserInput(argument, `a year from ${EARLIEST} to ${LATEST}`, year);
}
