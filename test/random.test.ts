import { expect, test } from '@jest/globals';
import { always, column, type Random } from './random.js';

/** One answer for each case. */
const answers = <T>(ask: (random: Random) => T): T[] => {
  const all: T[] = [];
  always((random) => all.push(ask(random)));
  return all;
};

test('random cases are the same in every run, and differ from each other', () => {
  const first = answers((random) => random.integer(1, 1_000_000));
  expect(answers((random) => random.integer(1, 1_000_000))).toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(first.length * 0.99);
});

test('both ends of a range occur', () => {
  expect(new Set(answers((random) => random.integer(1, 3)))).toEqual(new Set([1, 2, 3]));
});

test('columns are empty, have gaps, have equal figures, at times', () => {
  const columns = answers(column);
  expect(columns.some((one) => one.length === 0)).toBe(true);
  expect(columns.some((one) => one.includes(null))).toBe(true);
  expect(columns.some((one) => !one.includes(null) && new Set(one).size < one.length)).toBe(true);
});

test('a shuffled list holds the same, in another order', () => {
  const orders = answers((random) => random.shuffle([1, 2, 3]));
  for (const order of orders) expect([...order].sort()).toEqual([1, 2, 3]);
  expect(new Set(orders.map(String)).size).toBe(6);
});

test('a claim that fails names its seed', () => {
  const last = { seen: 0 };
  const fail = () => {
    last.seen++;
    expect(last.seen).toBeLessThan(7);
  };
  expect(() => always(fail)).toThrow(/^seed 7: /);
});
