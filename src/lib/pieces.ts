import { inTurn } from './turn.js';

/** A long work, cut where it yields. */
export type Pieces<T> = Generator<undefined, T>;

/** Does all of a work at once. */
export function wholeOf<T>(work: Pieces<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does a work piece by piece, and lets others in between. */
export async function pieceByPiece<T>(work: Pieces<T>): Promise<T> {
  for (;;) {
    const { done, value } = await inTurn(() => work.next());
    if (done) return value;
  }
}

/** Something long that is made of each owner once. */
export interface MadeOf<C, V> {
  /** Made at once where it has not been made before. */
  (owner: C): V;
  /** Makes it piece by piece, before it is asked for. */
  prepare(owner: C): Promise<void>;
}

export function madeOfEach<C extends object, V>(make: (owner: C) => Pieces<V>): MadeOf<C, V> {
  const made = new WeakMap<C, { value: V }>();
  const keep = (owner: C, value: V) => {
    made.set(owner, { value });
    return value;
  };
  return Object.assign(
    (owner: C): V => {
      const one = made.get(owner);
      return one ? one.value : keep(owner, wholeOf(make(owner)));
    },
    { prepare: async (owner: C) => void keep(owner, await pieceByPiece(make(owner))) },
  );
}
