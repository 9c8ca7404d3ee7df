import { quantile } from '../src/lib/quantile.js';

/** What several rounds say of one quantity. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** The share p (0 to 1) of the values, whatever their order; null where there is none. */
export function percentile(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length > 0 ? quantile(sorted, p) : null;
}

/** The values of the rounds in which there was one; null where there was none. */
export function spread(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  const [median, least, most] = [0.5, 0, 1].map((p) => percentile(known, p));
  if (median == null || least == null || most == null) return null;
  return { median, least, most };
}

/** One value over another, round by round: what slows a whole round down changes no ratio. */
export function ratios(
  over: readonly (number | null)[],
  under: readonly (number | null)[],
): (number | null)[] {
  return over.map((value, round) => {
    const other = under[round] ?? null;
    return value === null || other === null || other === 0 ? null : value / other;
  });
}
