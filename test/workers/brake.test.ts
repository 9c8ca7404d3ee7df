import { expect, test } from '@jest/globals';
import { createBrake } from '../../src/workers/brake.js';

const HOUR = 3_600_000;

test('a worker that has lived is replaced at once, however often', () => {
  const brake = createBrake();
  expect(Array.from({ length: 20 }, () => brake(HOUR))).toEqual(Array(20).fill(0));
});

test('workers that end at once are replaced ever later, and after the sixth no more', () => {
  const brake = createBrake();
  const waits = Array.from({ length: 7 }, () => brake(100));
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, null]);
});

test('one that has lived in between lets the count begin anew', () => {
  const brake = createBrake();
  for (let i = 0; i < 6; i++) brake(100);
  expect(brake(HOUR)).toBe(0);
  expect(brake(100)).toBe(250);
});
