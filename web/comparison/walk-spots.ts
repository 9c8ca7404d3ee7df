import type { Spot } from './panel.js';

/** How much further away a figure seems that lies aside of the way. */
const ASIDE = 3;

/** The keys that walk, and where to: x rightwards, y downwards. */
const WAYS: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Where a key leads from a figure: along its own series where that goes on, else to the nearest figure that
 * way; Home and End lead to the ends of its series. Null for another key; where nothing lies that way it stays.
 */
export function walk(spots: Spot[], at: number, key: string): number | null {
  const from = spots[at];
  if (!from) return null;
  const own = [...spots.keys()]
    .filter((one) => spots[one]?.point.series === from.point.series)
    .sort((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0));
  if (key === 'Home') return own[0] ?? at;
  if (key === 'End') return own.at(-1) ?? at;
  const way = WAYS[key];
  if (!way) return null;
  const along = way[0] !== 0;
  const costOf = (one: number): number => {
    const to = spots[one];
    if (!to || one === at) return Number.POSITIVE_INFINITY;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // Figures in one place are walked in their order, downwards.
    if (dx === 0 && dy === 0)
      return Math.sign(one - at) === way[1] ? Math.abs(one - at) / 1e6 : 1e9;
    const ahead = dx * way[0] + dy * way[1];
    if (ahead <= 0) return Number.POSITIVE_INFINITY;
    return ahead + ASIDE * Math.abs(along ? dy : dx);
  };
  const nearest = (candidates: number[]): number | null => {
    const best = candidates.reduce<number | null>(
      (found, one) => (found === null || costOf(one) < costOf(found) ? one : found),
      null,
    );
    return best !== null && costOf(best) < 1e9 ? best : null;
  };
  return (along ? nearest(own) : null) ?? nearest([...spots.keys()]) ?? at;
}

/** Where walking begins: the newest figure of the first series. */
export function firstSpot(spots: Spot[]): number {
  const series = spots[0]?.point.series;
  return spots.reduce(
    (best, { point, x }, at) =>
      point.series === series && point.measure === 'ACTUAL' && x > (spots[best]?.x ?? 0)
        ? at
        : best,
    0,
  );
}
