/** A worker that ends earlier has ended at once. */
const AT_ONCE_MS = 10_000;
const MOST_IN_A_ROW = 6;
const FIRST_WAIT_MS = 250;

/**
 * How long to wait before a worker is started anew, from how long the one before it lived: each time
 * twice as long while they end at once; null after the sixth in a row.
 */
export type Brake = (livedMs: number) => number | null;

export function createBrake(): Brake {
  let row = 0;
  return (livedMs) => {
    row = livedMs < AT_ONCE_MS ? row + 1 : 0;
    if (row > MOST_IN_A_ROW) return null;
    return row === 0 ? 0 : FIRST_WAIT_MS * 2 ** (row - 1);
  };
}
