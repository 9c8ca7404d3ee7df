/** The middle one of some values, or the middle of the middle two; null where there is none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  // Twelve digits leave out what is only the machine's inexactness.
  return low === undefined || high === undefined
    ? null
    : Number(((low + high) / 2).toPrecision(12));
}
