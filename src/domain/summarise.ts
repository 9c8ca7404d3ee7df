import { quantile } from '../lib/quantile.js';

/** Values at a glance, in their own unit. */
export interface Summary {
  /** How many values there are. */
  count: number;
  /** How many are missing; they count for nothing else. */
  missing: number;
  minimum: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  maximum: number;
}

/** The summary of values, null where all are missing. Quartiles are those of `quantile`. */
export function summarise(values: readonly (number | null)[]): Summary | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    count: sorted.length,
    missing: values.length - sorted.length,
    minimum: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    maximum: quantile(sorted, 1),
  };
}
