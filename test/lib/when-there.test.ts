import { expect, test } from '@jest/globals';
import { allThere, whenThere } from '../../src/lib/when-there.js';

test('what is there is gone on with at once, what is not when it comes', async () => {
  expect(whenThere(2, (value) => value + 1)).toBe(3);
  const later = whenThere(Promise.resolve(2), (value) => value + 1);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe(3);
  await expect(whenThere(Promise.reject(new Error('gone')), () => 1)).rejects.toThrow('gone');
});

test('all are given at once where all are there, else when the last comes', async () => {
  expect(allThere([1, 2])).toEqual([1, 2]);
  const later = allThere([1, Promise.resolve(2)]);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toEqual([1, 2]);
});
