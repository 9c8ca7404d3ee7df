/** Where the pieces of each owner begin, that lie one behind the other. */
export interface Offsets {
  beginOf(owner: number): number;
  endOf(owner: number): number;
  bytes: number;
}

/** Of pieces that come owner by owner: `ownerOf` says of each piece whose it is, from 0. */
export function offsets(
  owners: number,
  pieces: number,
  ownerOf: (piece: number) => number,
): Offsets {
  const ends = new Uint32Array(owners + 1);
  let before = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const owner = ownerOf(piece);
    if (owner < before) throw new Error(`piece ${piece} is of ${owner}, behind one of ${before}`);
    before = owner;
    ends[owner + 1] = piece + 1;
  }
  for (let owner = 0; owner < owners; owner++) {
    ends[owner + 1] = Math.max(ends[owner + 1] as number, ends[owner] as number);
  }
  return {
    bytes: ends.byteLength,
    beginOf: (owner) => ends[owner] as number,
    endOf: (owner) => ends[owner + 1] as number,
  };
}
