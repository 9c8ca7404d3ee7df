import type { Standings } from './standings.js';

/** A town with a figure of each. */
export interface ScatterDot {
  code: string;
  name: string;
  x: number;
  y: number;
}

/** The towns that can be a dot, and how many lack one of the two figures. */
export interface Pairs {
  dots: ScatterDot[];
  lacksX: string[];
  lacksY: string[];
}

/** Lays two indicators on each other by town. Only what may be ranked with most others is on an axis. */
export function pairTowns(x: Standings, y: Standings): Pairs {
  const valuesOf = ({ groups }: Standings) =>
    new Map((groups[0]?.towns ?? []).map(({ code, value }) => [code, value]));
  const [xs, ys] = [valuesOf(x), valuesOf(y)];
  const pairs: Pairs = { dots: [], lacksX: [], lacksY: [] };
  for (const [code, name] of x.names) {
    const [across, up] = [xs.get(code), ys.get(code)];
    if (across === undefined) pairs.lacksX.push(code);
    if (up === undefined) pairs.lacksY.push(code);
    if (across !== undefined && up !== undefined) pairs.dots.push({ code, name, x: across, y: up });
  }
  return pairs;
}
