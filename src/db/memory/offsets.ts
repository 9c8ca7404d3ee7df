/** How many pieces are counted from one beginning that is held. */
const BLOCK = 16;
/** A length that does not fit into a byte; it is held apart. */
const LONG = 255;

/** Pieces that lie one behind the other, each of its own length. */
export interface Offsets {
  /** Says the length of the next piece: all are put, in order. */
  put(piece: number, length: number): void;
  beginOf(piece: number): number;
  lengthOf(piece: number): number;
}

/** Holds where pieces begin in a byte each: lengths, and where every sixteenth begins. */
export function offsets(pieces: number): Offsets {
  const lengths = new Uint8Array(pieces);
  const long = new Map<number, number>();
  const begins = new Uint32Array(Math.ceil(pieces / BLOCK));
  let end = 0;
  const lengthOf = (piece: number) => {
    const length = lengths[piece] as number;
    return length === LONG ? (long.get(piece) as number) : length;
  };
  return {
    put(piece, length) {
      if (piece % BLOCK === 0) begins[piece / BLOCK] = end;
      lengths[piece] = Math.min(length, LONG);
      if (length >= LONG) long.set(piece, length);
      end += length;
    },
    beginOf(piece) {
      const first = piece - (piece % BLOCK);
      let begin = begins[first / BLOCK] as number;
      for (let i = first; i < piece; i++) begin += lengthOf(i);
      return begin;
    },
    lengthOf,
  };
}
