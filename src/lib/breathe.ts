/** Milliseconds of one turn of the event loop after which others are let in. */
const LONGEST_TURN = 10;

/** When the turn that is running was first seen; null before it is. */
let began: number | null = null;

/**
 * Lets others in where this turn of the event loop has taken long: null where there is time to go on,
 * else a promise. Work in pieces asks between two of them. What is awaited and done at once gives no
 * turn: a whole request may run in one.
 */
export function breathe(): Promise<void> | null {
  const now = performance.now();
  if (began === null) {
    began = now;
    // Runs when all is done that is to be done in this turn.
    setImmediate(() => {
      began = null;
    });
    return null;
  }
  return now - began < LONGEST_TURN ? null : new Promise((resolve) => setImmediate(resolve));
}
