/** Values that look random and are the same in every run. */
export interface Random {
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  /** A list of up to `most` items, none at times. */
  list<T>(most: number, item: () => T): T[];
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Values that the seed decides. */
export function seeded(seed: number): Random {
  // mulberry32
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    list: (most, item) => Array.from({ length: integer(0, most) }, item),
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

const at = (seed: number, error: unknown) =>
  new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`);

/** Holds a claim against many random cases; a failure says the seed that it happened at. */
export function always(claim: (random: Random) => void): void {
  for (let seed = 1; seed <= 500; seed++) {
    try {
      claim(seeded(seed));
    } catch (error) {
      throw at(seed, error);
    }
  }
}

/** Likewise for a claim that takes its time: as many cases as it can afford. */
export async function alwaysIn(
  cases: number,
  claim: (random: Random) => Promise<void>,
): Promise<void> {
  for (let seed = 1; seed <= cases; seed++) {
    try {
      await claim(seeded(seed));
    } catch (error) {
      throw at(seed, error);
    }
  }
}

/** A decimal number of few or many digits, small or great, at times negative or zero. */
export function decimal({ integer, pick }: Random): number {
  const digits = pick([integer(-9, 9), integer(-9999, 9999), integer(-99999999, 99999999)]);
  return Number(`${digits}e${integer(-3, 4)}`);
}

/** Figures as a column of a table holds them: few different ones, so that some are equal; gaps. */
export function column({ integer, list, pick }: Random): (number | null)[] {
  const exponent = integer(-2, 3);
  return list(12, () => pick([null, ...[1, 2, 3, 4].map(() => integer(-20, 20))])).map((digits) =>
    digits === null ? null : Number(`${digits}e${exponent}`),
  );
}
