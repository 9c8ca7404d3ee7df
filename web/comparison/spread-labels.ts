/** Moves labels apart that would lie over each other, each as little as it can, within two bounds. */
export function spreadLabels(wanted: number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((at) => Math.min(Math.max(wanted[at] ?? 0, least), most));
  for (let round = 0; round < 60; round++) {
    for (let at = 1; at < placed.length; at++) {
      const above = placed[at - 1] ?? 0;
      const below = placed[at] ?? 0;
      const missing = gap - (below - above);
      if (missing <= 0) continue;
      placed[at - 1] = Math.max(least, above - missing / 2);
      placed[at] = Math.min(most, below + missing / 2);
    }
  }
  const result: number[] = [];
  order.forEach((at, place) => {
    result[at] = placed[place] ?? 0;
  });
  return result;
}
