import type { GoodFile } from './good-files.js';

/** A way in which a file can be wrong, or odd and still be read. */
export interface BadInput {
  name: string;
  /** The datasets for which it makes sense. */
  of: readonly GoodFile[];
  /** The file as it comes. */
  bytes(good: GoodFile): Uint8Array | string;
  /** The edition that is asked for, where it is not the right one. */
  wanted?: string;
  /** "CODE row:column" of each problem, from 1; a code alone where its places are many. */
  refused?(good: GoodFile): string[];
  /** Where it is read all the same: "municipality value|missing" of each figure. */
  read?(good: GoodFile): string[];
}

const FIGURES = ['011002 402', '122360 301', '123421 503'];

/** What a good file holds, with what is other for some towns; "" for a figure that is not there. */
export function figures(other: Record<string, string> = {}): string[] {
  const own = Object.fromEntries(FIGURES.map((one) => one.split(' ') as [string, string]));
  return Object.entries({ ...own, ...other })
    .filter(([, value]) => value !== '')
    .map(([town, value]) => `${town} ${value}`)
    .sort();
}

/** "row:column" of a cell of a town; towns count from 0, columns by their index. */
export const placeOf = ({ first }: GoodFile, town: number, column: number) =>
  `${first + town + 1}:${column + 1}`;
