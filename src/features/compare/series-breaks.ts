import type { Series } from './lay-grid.js';

/** The years from which a series counts by another definition than before, as its source says. */
export function breaksOf({ observations }: Pick<Series, 'observations'>): readonly number[] {
  let years: number[] | null = null;
  for (const { obsStatus, year } of observations) {
    if (obsStatus !== 'B' || year === null) continue;
    years ??= [];
    years.push(year);
  }
  return years ?? NONE;
}

/** Hardly any series has a break: no list is made for the others. */
const NONE: readonly number[] = [];

/** Whether two years of a series, in either order, count by different definitions. */
export function breakBetween(series: Pick<Series, 'observations'>, a: number, b: number): boolean {
  return breaksOf(series).some((year) => year > Math.min(a, b) && year <= Math.max(a, b));
}
