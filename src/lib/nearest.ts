import { foldName } from './fold-name.js';
import { type Pieces, wholeOf } from './pieces.js';

/** As much of a name as is looked at: what comes may be any text. */
const LONGEST = 60;
/**
 * The most holders of pieces that one search goes through, those of rare pieces first: where all the
 * country has a piece (市), it says little.
 */
const MOST_LOOKED = 20_000;

/** Each two-character piece of a name, with how often it stands there. */
function pieces(text: string): Map<string, number> {
  const folded = ` ${foldName(text.slice(0, LONGEST))} `;
  const counts = new Map<string, number>();
  for (let i = 0; i < folded.length - 1; i++) {
    const piece = folded.slice(i, i + 2);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** The places in a list of the names most like one, best first. */
export type Nearest = (wanted: string, most?: number) => number[];

/** Looks at all names at once. */
export const nearestAmong = (names: readonly string[]): Nearest => wholeOf(nearestInPieces(names));

/** Names that are looked at in one piece. */
const NAMES_OF_PIECE = 200;

/**
 * Looks once at names that many are to be held against. Gives for a name the places in the list of
 * those most like it, best first, by the share of two-character pieces that both have (Dice). What
 * has no piece in common is not near: there may be none.
 */
export function* nearestInPieces(names: readonly string[]): Pieces<Nearest> {
  const holders = new Map<string, { name: number; count: number }[]>();
  const sizes: number[] = [];
  for (const [name, text] of names.entries()) {
    if (name % NAMES_OF_PIECE === 0) yield;
    const counts = pieces(text);
    for (const [piece, count] of counts) {
      const list = holders.get(piece);
      if (list) list.push({ name, count });
      else holders.set(piece, [{ name, count }]);
    }
    sizes.push(sizeOf(counts));
  }
  // How many pieces each name has in common with what is wanted: all 0 again after each search.
  const common = new Uint8Array(names.length);
  return (wanted, most = 5) => {
    const counts = pieces(wanted);
    const size = sizeOf(counts);
    const alike: number[] = [];
    let looked = 0;
    const held = [...counts]
      .map(([piece, often]) => ({ often, list: holders.get(piece) ?? [] }))
      .sort((a, b) => a.list.length - b.list.length);
    for (const { often, list } of held) {
      looked += list.length;
      if (looked > MOST_LOOKED) break;
      for (const { name, count } of list) {
        const before = common[name] ?? 0;
        if (before === 0) alike.push(name);
        common[name] = before + Math.min(often, count);
      }
    }
    const likeness = (name: number) => (2 * (common[name] ?? 0)) / (size + (sizes[name] ?? 0));
    const first = best(alike, most, likeness);
    for (const name of alike) common[name] = 0;
    return first;
  };
}

/** The `most` names of the highest score, best first; of equal ones those that come first. */
function best(names: readonly number[], most: number, scoreOf: (name: number) => number): number[] {
  const found: { name: number; score: number }[] = [];
  let least = 0;
  for (const name of names) {
    const score = scoreOf(name);
    if (score < least) continue;
    found.push({ name, score });
    if (found.length < 2 * most) continue;
    least = cutToBest(found, most);
  }
  cutToBest(found, most);
  return found.map(({ name }) => name);
}

/** Leaves the best in their order; gives the score of the last. */
function cutToBest(found: { name: number; score: number }[], most: number): number {
  found.sort((a, b) => b.score - a.score || a.name - b.name);
  found.length = Math.min(found.length, most);
  return found.at(-1)?.score ?? 0;
}

/** The names most like `wanted`, best first; none where none is like it. */
export function nearest(wanted: string, names: readonly string[], most = 5): string[] {
  return nearestAmong(names)(wanted, most).map((at) => names[at] as string);
}

/** The one name that `wanted` is a slip for, if half of their pieces are the same. */
export function likeliest(wanted: string, names: readonly string[]): string | undefined {
  const [best] = nearest(wanted, names, 1);
  if (best === undefined) return undefined;
  return alikeness(wanted, best) >= 0.5 ? best : undefined;
}

/** How much of two names is the same, from 0 to 1 (Dice). */
function alikeness(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  const common = [...a].reduce(
    (sum, [piece, count]) => sum + Math.min(count, b.get(piece) ?? 0),
    0,
  );
  return (2 * common) / (sizeOf(a) + sizeOf(b));
}
