import { expect, test } from '@jest/globals';
import { madeOfEach, pieceByPiece, wholeOf } from '../../src/lib/pieces.js';

/** Takes some milliseconds for each of its pieces. */
function* slow(pieces: number, ms: number) {
  for (let i = 0; i < pieces; i++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return pieces;
}

test('a work in pieces comes to the same as the whole, and lets others in', async () => {
  let turns = 0;
  let isDone = false;
  const others = (async () => {
    for (; !isDone; turns++) await new Promise(setImmediate);
  })();
  expect(await pieceByPiece(slow(20, 5))).toBe(wholeOf(slow(20, 0)));
  isDone = true;
  await others;
  // Some 100 ms, in turns of 10 to 15.
  expect(turns).toBeGreaterThan(3);
});

test('what is made of an owner is made once, be it prepared or not', async () => {
  let made = 0;
  const of = madeOfEach(function* (owner: { name: string }) {
    yield;
    made += 1;
    return `of ${owner.name}`;
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  await of.prepare(one);
  expect([of(one), of(other), of(other), of(one), made]).toEqual([
    ...['of one', 'of other', 'of other', 'of one', 2],
  ]);
});
