import { medianOf } from '../lib/median.js';
import { PREFECTURES, prefectureOf } from './prefectures.js';
import type { Standing } from './standings.js';

/** A prefecture by the towns in it that have a figure. */
export interface Tile {
  code: string;
  /** The middle one of their values; null where none has one. */
  median: number | null;
  /** How many have one, of how many. */
  count: number;
  of: number;
}

/** The median of the towns of each prefecture: never a mean, which of shares would be none. */
export function tilesOf(towns: readonly Standing[], codes: Iterable<string>): Tile[] {
  const values = new Map<string, number[]>(PREFECTURES.map(({ code }) => [code, []]));
  for (const { code, value } of towns) values.get(prefectureOf(code))?.push(value);
  const all = new Map<string, number>();
  for (const code of codes) all.set(prefectureOf(code), (all.get(prefectureOf(code)) ?? 0) + 1);
  return PREFECTURES.map(({ code }) => {
    const own = values.get(code) ?? [];
    return { code, median: medianOf(own), count: own.length, of: all.get(code) ?? 0 };
  });
}
