/**
 * The place of each value, 1 for the highest; equal values share a place and the next one is left
 * out (1, 2, 2, 4). Null for a missing value, and for all where there are fewer than two values.
 */
export function rank(values: readonly (number | null)[]): (number | null)[] {
  // Typed, numbers are sorted where they stand; in a list each would be an object.
  const descending = Float64Array.from(values.filter((value) => value !== null))
    .sort()
    .reverse();
  if (descending.length < 2) return values.map(() => null);
  const places = new Map<number, number>();
  let place = 0;
  for (const value of descending) {
    place += 1;
    if (!places.has(value)) places.set(value, place);
  }
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
