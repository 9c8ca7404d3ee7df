import { describe, expect, test } from '@jest/globals';
import { compare, dividedBy, exact, minus, plus, rounded, times } from '../../src/lib/fraction.js';

describe('an exact number', () => {
  test.each([
    [0.1, 1n, 10n],
    [-95.15, -9515n, 100n],
    [-0.5, -5n, 10n],
    [1000, 1000n, 1n],
    [1.5e21, 1500000000000000000000n, 1n],
    [1.5e-7, 15n, 100000000n],
  ])('%d is what is written', (value, top, bottom) => {
    expect(exact(value)).toEqual({ top, bottom });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });
});

describe('the four rules', () => {
  test('0.1 + 0.2 is 0.3, and 0.3 − 0.1 is 0.2, which floating point misses', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(compare(plus(exact(0.1), exact(0.2)), exact(0.3))).toBe(0);
    expect(compare(minus(exact(0.3), exact(0.1)), exact(0.2))).toBe(0);
  });

  test('a third, three times, is one', () => {
    expect(compare(times(dividedBy(exact(1), exact(3)), exact(3)), exact(1))).toBe(0);
  });

  test.each([
    [7, -14, -0.5],
    [-7, -14, 0.5],
    [-7, 14, -0.5],
  ])('signs are kept: %d ÷ %d is %d', (a, b, quotient) => {
    expect(compare(dividedBy(exact(a), exact(b)), exact(quotient))).toBe(0);
  });

  test('nothing is divided by 0', () => {
    expect(() => dividedBy(exact(1), exact(0))).toThrow(RangeError);
  });

  test.each([
    [2, 1.5, 1],
    [-2, -1.5, -1],
    [1.5, 1.5, 0],
  ])('%d beside %d: %d', (a, b, order) => {
    expect(compare(exact(a), exact(b))).toBe(order);
  });
});

describe('rounding', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.0049, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [123456789.125, 2, 123456789.13],
  ])('%d to %i places is %d', (value, places, result) => {
    expect(rounded(exact(value), places)).toBe(result);
  });

  test('a small negative number is 0 without a sign', () => {
    expect(Object.is(rounded(exact(-0.001), 2), 0)).toBe(true);
  });

  test('a third is 0.33, two thirds are 0.67', () => {
    expect(rounded(dividedBy(exact(1), exact(3)), 2)).toBe(0.33);
    expect(rounded(dividedBy(exact(2), exact(3)), 2)).toBe(0.67);
  });
});
