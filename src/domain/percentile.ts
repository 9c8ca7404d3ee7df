/** The fewest values among which a percentile says anything. */
export const FEWEST_FOR_PERCENTILE = 5;

/**
 * Where a value stands among others, itself one of them, from 0 to 100: the share of those below it and of
 * half of those equal to it (itself among these), to two decimals. The middle one of five has 50, the highest
 * 90; ties share one; turned around, values have 100 less theirs. Null among fewer than five.
 */
export function percentile(ascending: readonly number[], value: number): number | null {
  const count = ascending.length;
  if (count < FEWEST_FOR_PERCENTILE) return null;
  const below = countBelow(ascending, (one) => one < value);
  const notAbove = countBelow(ascending, (one) => one <= value);
  // In whole numbers until the end: (below + equal / 2) / count × 100.
  return Math.round(((below + notAbove) * 5_000) / count) / 100;
}

/** How many stand before the first that is not so; all before it are. */
function countBelow(ascending: readonly number[], isSo: (one: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(ascending[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
