/** Milliseconds of one turn of the event loop after which others are let in. */
const LONGEST_TURN = 10;

/** When the work that is running was first seen in this turn; null before it is. */
let began: number | null = null;
/** When the first request was let in in this turn; null before it is. */
let letIn: number | null = null;
/** Whether the end of this turn is waited for: once, whatever is seen in it. */
let isWatched = false;

/** Runs when all is done that is to be done in this turn. */
function endTurn(): void {
  began = null;
  letIn = null;
  isWatched = false;
}

function watchTurn(): void {
  if (isWatched) return;
  isWatched = true;
  setImmediate(endTurn);
}

/** Says that a turn begins: a request that has just come is not to wait for what ran before it. */
export function beginTurn(): void {
  began = null;
}

/** Whether this turn of the event loop has not taken long yet. */
export function hasTime(): boolean {
  const now = performance.now();
  if (began !== null) return now - began < LONGEST_TURN;
  began = now;
  watchTurn();
  return true;
}

const later: (() => void)[] = [];

/**
 * Does a piece of work at once where there is time in this turn, else in one of the next: what is awaited
 * and done at once gives no turn, and the many pieces of a request would run in a single one.
 */
export function inTurn<T>(piece: () => T): T | Promise<Awaited<T>> {
  return hasTime() ? piece() : inLaterTurn(piece);
}

/** Does it in one of the next turns, after what waits already. */
export function inLaterTurn<T>(piece: () => T): Promise<Awaited<T>> {
  return new Promise((resolve, reject) => {
    later.push(() => {
      try {
        resolve(piece() as Awaited<T>);
      } catch (error) {
        reject(error);
      }
    });
    if (later.length === 1) setImmediate(doSome);
  });
}

/** Lets others in where this turn has taken long: between the pieces of a work that goes on. */
export function nextTurn(): Promise<void> | undefined {
  if (hasTime()) return undefined;
  return new Promise((resolve) => {
    setImmediate(() => {
      beginTurn();
      resolve();
    });
  });
}

/** Pieces that are done in one turn at most, at first. */
const FEW = 16;
let most = FEW;
let doneAt = 0;

/**
 * Does some of what waits. What waits for a piece goes on when these are done, and may take longer than they
 * did: where the last ones took long with it, fewer are done in this turn.
 */
function doSome(): void {
  const tookLong = performance.now() - doneAt > LONGEST_TURN;
  most = tookLong ? Math.max(1, most >> 2) : most * 2;
  beginTurn();
  let done = 0;
  while (done < later.length && done < most && hasTime()) later[done++]?.();
  later.splice(0, done);
  doneAt = performance.now();
  if (later.length > 0) setImmediate(doSome);
  else most = FEW;
}

const waiting: (() => void)[] = [];

/**
 * When a request may be worked on: null for at once. Many can come in one turn (on one connection, too);
 * where those before have taken long in it, the others follow one in each turn, in the order they came.
 */
export function turnOfRequest(): Promise<void> | null {
  if (waiting.length === 0 && isEarly()) return null;
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(letNextIn);
  });
}

function isEarly(): boolean {
  const now = performance.now();
  if (letIn !== null) return now - letIn < LONGEST_TURN;
  letIn = now;
  watchTurn();
  return true;
}

function letNextIn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letNextIn);
}
