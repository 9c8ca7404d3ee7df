import { firstDay, lastDay } from '../domain/partial-date.js';

/**
 * The ends of a range of partial dates for a comparison as text: "2023" and "2023-11" lie in a
 * range that begins in 2023 or with 2023-11, and in one that ends with it.
 */
export function dateRange(
  from?: string | null,
  to?: string | null,
): [string | null, string | null] {
  return [from ? firstDay(from).replace(/(-01){1,2}$/, '') : null, to ? lastDay(to) : null];
}
