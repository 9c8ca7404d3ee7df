import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { turnOfRequest } from '../../src/lib/turn.js';

/** What a request takes, and the most of what those of one turn may. */
const REQUEST_MS = 6;
const MOST_A_TURN = 3;

function work(): void {
  for (const end = performance.now() + REQUEST_MS; performance.now() < end; );
}

test('requests that come together are worked on in their order, few of them in one turn', async () => {
  let turn = 0;
  const done: { request: number; turn: number }[] = [];
  const requests = Array.from({ length: 12 }, async (_, request) => {
    const wait = turnOfRequest();
    if (wait) await wait;
    work();
    done.push({ request, turn });
  });
  while (done.length < requests.length) {
    await nextTurn();
    turn++;
  }
  expect(done.map(({ request }) => request)).toEqual(requests.map((_, i) => i));
  const turns = done.map((one) => one.turn);
  for (const one of turns) {
    expect(turns.filter((other) => other === one).length).toBeLessThanOrEqual(MOST_A_TURN);
  }
});

test('a request that comes alone is worked on at once', async () => {
  await nextTurn();
  expect(turnOfRequest()).toBeNull();
});
