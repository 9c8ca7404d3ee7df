import { describe, expect, test } from '@jest/globals';
import { significantDigits, timesPowerOfTen } from '../../src/lib/decimal.js';

describe('a decimal number times a power of ten', () => {
  test('1.005 × 10³ is 1005, which floating point misses', () => {
    expect(1.005 * 1000).not.toBe(1005);
    expect(timesPowerOfTen(1.005, 3)).toBe(1005);
  });

  test.each([
    [1.1, 2, 110],
    [0.29, 2, 29],
    [375284, 3, 375284000],
    [-1.005, 3, -1005],
    [760582000, -3, 760582],
    [1.005, -3, 0.001005],
    [2.5, 0, 2.5],
    [0, 8, 0],
  ])('%d × 10^%i is %d', (value, exponent, product) => {
    expect(timesPowerOfTen(value, exponent)).toBe(product);
  });

  test.each([
    [1e21, 3, 1e24],
    [1.5e21, -20, 15],
    [1.5e-7, 3, 0.00015],
    [1.5e-7, 8, 15],
    [-2e-7, -3, -2e-10],
  ])(
    'a number that is written with an exponent keeps it: %d × 10^%i',
    (value, exponent, product) => {
      expect(timesPowerOfTen(value, exponent)).toBe(product);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is refused',
    (value) => {
      expect(() => timesPowerOfTen(value, 3)).toThrow(RangeError);
    },
  );
});

describe('significant digits', () => {
  test.each([
    [1000000, 1],
    [375284, 6],
    [760582000, 6],
    [1001, 4],
    [0.05, 1],
    [1.05, 3],
    [-12.5, 3],
    [1.5e-7, 2],
    [1e21, 1],
  ])('%d needs %i', (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});
