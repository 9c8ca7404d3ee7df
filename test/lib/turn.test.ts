import { beforeEach, describe, expect, test } from '@jest/globals';
import { beginTurn, hasTime, inTurn } from '../../src/lib/turn.js';

const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};
beforeEach(() => new Promise((resolve) => setImmediate(resolve)));

describe('a piece of work', () => {
  test('is done at once while the turn is short', () => {
    for (const value of [1, 2]) {
      beginTurn();
      expect(inTurn(() => value)).toBe(value);
    }
  });

  test('waits for another turn when this one has taken long, and others come first', async () => {
    beginTurn();
    expect(hasTime()).toBe(true);
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    work(15);
    expect(hasTime()).toBe(false);
    const done = inTurn(() => order.push('piece'));
    expect(done).toBeInstanceOf(Promise);
    await done;
    expect(order).toEqual(['other', 'piece']);
  });

  test('that fails, fails there', async () => {
    const fail = () => {
      throw new Error('wrong');
    };
    beginTurn();
    expect(() => inTurn(fail)).toThrow('wrong');
    work(15);
    await expect(inTurn(fail)).rejects.toThrow('wrong');
  });

  test('is one of many that are done in several turns, in their order', async () => {
    const turns: number[] = [];
    let turn = 0;
    let isOver = false;
    const count = () => {
      turn += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const piece = (i: number) =>
      inTurn(() => {
        turns.push(turn);
        work(6);
        return i;
      });
    const done = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(piece));
    isOver = true;
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(turns).size).toBeGreaterThanOrEqual(4);
  });

  test('is followed by fewer in a turn where what waits for it takes long', async () => {
    const doneIn = new Map<number, number>();
    let turn = 0;
    let isOver = false;
    const count = () => {
      turn += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    beginTurn();
    hasTime();
    work(15);
    const waiting = Array.from({ length: 40 }, async (_, i) => {
      await inTurn(() => i);
      doneIn.set(turn, (doneIn.get(turn) ?? 0) + 1);
      work(2);
    });
    await Promise.all(waiting);
    isOver = true;
    // 32 take 64 ms; then 8, and as long as those take more than 10 ms fewer still.
    const [first = 0, ...others] = doneIn.values();
    expect(first).toBeLessThanOrEqual(32);
    expect(Math.max(...others)).toBeLessThanOrEqual(8);
  });
});

test('a request that has just come has the time of a turn', () => {
  beginTurn();
  hasTime();
  work(15);
  expect(hasTime()).toBe(false);
  beginTurn();
  expect(hasTime()).toBe(true);
});
