import 'reflect-metadata';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Asking, items } from '../../../src/graphql/compiled/write.js';
import { beginTurn, hasTime, inLaterTurn } from '../../../src/lib/turn.js';

const asking = {} as Asking;
const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};
/** A list of so many numbers, each of which takes a while to be written. */
const listOf = (count: number) => Array.from({ length: count }, (_, i) => i);
const slowly = (ms: number) => (value: unknown) => {
  work(ms);
  return JSON.stringify(value);
};

describe('a list', () => {
  beforeEach(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    beginTurn();
    hasTime();
  });

  test('of a page is written at once, however long it takes', () => {
    expect(items(listOf(100), slowly(0.2), asking)).toBe(JSON.stringify(listOf(100)));
  });

  test('that is longer lets others in, and is the same text', async () => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const written = items(listOf(450), slowly(0.2), asking);
    expect(written).toBeInstanceOf(Promise);
    expect(await written).toBe(JSON.stringify(listOf(450)));
    isOver = true;
    // 100 at a time take 20 ms, and no more than 10 are wanted of a turn.
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  test('of which some come later is asked for whole at once: what is loaded is loaded together', async () => {
    const asked: number[] = [];
    const later = (value: unknown) => {
      asked.push(value as number);
      return Promise.resolve(`${value}`);
    };
    beginTurn();
    const written = items(listOf(300), later, asking);
    expect(asked).toHaveLength(300);
    expect(await written).toBe(JSON.stringify(listOf(300)));
  });

  test('of which one waits for its turn goes on when that has come, without a promise for each that follows', async () => {
    const asked: number[] = [];
    const inTime = (value: unknown) => {
      asked.push(value as number);
      if (value === 150) work(15);
      return hasTime() ? `${value}` : inLaterTurn(() => `${value}`);
    };
    beginTurn();
    const written = items(listOf(300), inTime, asking);
    expect(asked).toHaveLength(151);
    expect(await written).toBe(JSON.stringify(listOf(300)));
  });

  test('that fails on the way fails', async () => {
    const fails = (value: unknown) => {
      work(0.2);
      if (value === 320) throw new Error('wrong');
      return `${value}`;
    };
    await expect(items(listOf(400), fails, asking)).rejects.toThrow('wrong');
  });
});
