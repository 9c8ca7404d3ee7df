import { describe, expect, test } from '@jest/globals';
import { quantile } from '../../src/lib/quantile.js';
import { always, decimal } from '../random.js';

describe('a quantile', () => {
  test.each([
    [[1, 2, 4, 7, 8, 9, 10, 12], 3.5, 7.5, 9.25],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 25.5, 40, 42.5],
    [[7, 15, 36, 39, 40, 41], 20.25, 37.5, 39.75],
    [[1, 2, 3, 4], 1.75, 2.5, 3.25],
    [[1, 2, 3, 4, 5], 2, 3, 4],
    [[10, 20], 12.5, 15, 17.5],
    [[-4, 0], -3, -2, -1],
  ])(
    'lies between the closest ranks: the quartiles of %j are %d, %d and %d',
    (sorted, ...three) => {
      expect([0.25, 0.5, 0.75].map((p) => quantile(sorted, p))).toEqual(three);
    },
  );

  test.each([
    [0, 6],
    [1, 49],
  ])('at %d is the end of the list', (p, end) => {
    expect(quantile([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], p)).toBe(end);
  });

  test('of one number is that number', () => {
    for (const p of [0, 0.25, 0.5, 0.9, 1]) expect(quantile([19.1], p)).toBe(19.1);
  });

  test.each([
    [[0.1, 0.2], 0.5, 0.15],
    [[0.1, 0.2, 0.3], 0.5, 0.2],
    [[0.1, 0.2], 0.25, 0.125],
    [[1.1, 2.2], 0.75, 1.925],
    [[1, 2, 3, 4], 0.1, 1.3],
    [[0, 1, 2, 3], 0.7, 2.1],
  ])('has no dust of floating point: %j at %d is %d', (sorted, p, value) => {
    expect(quantile(sorted, p)).toBe(value);
  });

  test('keeps every digit of great amounts', () => {
    expect(quantile([8123456789012, 8123456789015], 0.5)).toBe(8123456789013.5);
    expect(quantile([123456789012345], 0.5)).toBe(123456789012345);
  });

  test.each([[[]], [[1, 2]]])('outside 0 to 1 is refused: %j', (sorted) => {
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => quantile(sorted, p)).toThrow(RangeError);
  });

  test('of nothing is refused', () => {
    for (const p of [0, 0.5, 1]) expect(() => quantile([], p)).toThrow(RangeError);
  });

  test('grows with p', () => {
    always((random) => {
      const sorted = [decimal(random), ...random.list(9, () => decimal(random))];
      sorted.sort((a, b) => a - b);
      const [less = 0, more = 0] = [random.integer(0, 100), random.integer(0, 100)]
        .sort((a, b) => a - b)
        .map((hundredths) => quantile(sorted, hundredths / 100));
      expect(less).toBeLessThanOrEqual(more);
    });
  });
});
