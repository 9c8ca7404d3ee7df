import { quantize } from 'topojson-client';
import { filter, presimplify } from 'topojson-simplify';
import type { TownTopology } from './join-shapes.js';

/** Steps of the grid that points are put on, from west to east: about 25 m. */
const GRID = 1e5;
/** So many points between its ends keep a line that closes a ring, or a part of one, from falling flat. */
const BETWEEN = { ring: 4, part: 2 };

/** A point, and how much land would move if it were left out. */
type Weighed = [x: number, y: number, weight: number];

/**
 * Leaves out the points that change the least land, until about so many stay. Neighbours keep their
 * common border, and no ring becomes a line.
 */
export function simplifyTowns(towns: TownTopology, points: number): TownTopology {
  const weighed = presimplify(filter(towns, () => true) as TownTopology) as TownTopology;
  const lines = weighed.arcs as unknown as Weighed[][];
  const weights = lines.flatMap((line) => line.map(([, , weight]) => weight)).sort((a, b) => b - a);
  const least = weights[points] ?? 0;
  const arcs = lines.map((line) => {
    const own = line.map(([, , weight]) => weight).sort((a, b) => b - a);
    const enough = own[1 + (isRing(line) ? BETWEEN.ring : BETWEEN.part)] ?? 0;
    const bound = Math.min(least, enough);
    return line.filter(([, , weight]) => weight > 0 && weight >= bound).map(([x, y]) => [x, y]);
  });
  return quantize({ ...weighed, arcs } as TownTopology, GRID) as TownTopology;
}

/** Whether a line comes back to where it begins: an island, or a town within another. */
function isRing(line: readonly Weighed[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
