import { foldName } from './fold-name.js';

/** As much of a name as is looked at: what comes may be any text. */
const LONGEST = 60;

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

/**
 * Looks once at names that many are to be held against. Gives for a name the places in the list of
 * those most like it, best first, by the share of two-character pieces that both have (Dice); the
 * first ones of the list where none is like it.
 */
export function nearestAmong(
  names: readonly string[],
): (wanted: string, most?: number) => number[] {
  const holders = new Map<string, { name: number; count: number }[]>();
  const sizes = names.map((text, name) => {
    const counts = pieces(text);
    for (const [piece, count] of counts) {
      const list = holders.get(piece);
      if (list) list.push({ name, count });
      else holders.set(piece, [{ name, count }]);
    }
    return sizeOf(counts);
  });
  return (wanted, most = 5) => {
    const counts = pieces(wanted);
    const size = sizeOf(counts);
    const common = new Map<number, number>();
    for (const [piece, often] of counts) {
      for (const { name, count } of holders.get(piece) ?? []) {
        common.set(name, (common.get(name) ?? 0) + Math.min(often, count));
      }
    }
    const likeness = ([name, shared]: [number, number]) =>
      (2 * shared) / (size + (sizes[name] ?? 0));
    const alike = [...common]
      .map((one) => ({ name: one[0], score: likeness(one) }))
      .sort((a, b) => b.score - a.score || a.name - b.name)
      .slice(0, most)
      .map(({ name }) => name);
    for (let name = 0; alike.length < most && name < names.length; name++) {
      if (!common.has(name)) alike.push(name);
    }
    return alike;
  };
}

/** The names most like `wanted`, best first; the first ones in the list where none is like it. */
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
