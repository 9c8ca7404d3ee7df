/**
 * The place of each value, 1 for the highest; equal values share a place and the next one is left
 * out (1, 2, 2, 4). Null for a missing value, and for all where there are fewer than two values.
 */
export function rank(values: readonly (number | null)[]): (number | null)[] {
  const descending = values.filter((value) => value !== null).sort((a, b) => b - a);
  if (descending.length < 2) return values.map(() => null);
  const places = new Map<number, number>();
  for (const [i, value] of descending.entries()) {
    if (!places.has(value)) places.set(value, i + 1);
  }
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
