import { expect, test } from '@jest/globals';
import { beginAt } from '../../../src/db/serving/begin-at.js';

const REPLICAS = ['a', 'b', 'c'];

test('the processes of a machine begin at one replica after the other, and go through all', () => {
  const orders = [1, 2, 3, 4].map((turn) => beginAt(REPLICAS, 'host', turn));
  expect(new Set(orders.slice(0, 3).map(([first]) => first)).size).toBe(3);
  expect(orders[3]).toEqual(orders[0]);
  for (const order of orders) expect(order.toSorted()).toEqual(REPLICAS);
});

test('the first processes of different machines do not all begin at the same one', () => {
  const firsts = ['api-1', 'api-2', 'api-3'].map((machine) => beginAt(REPLICAS, machine, 1)[0]);
  expect(new Set(firsts).size).toBe(3);
});

test('without replicas there is nothing to begin at', () => {
  expect(beginAt([], 'host', 7)).toEqual([]);
});
