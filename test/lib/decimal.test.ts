import { describe, expect, test } from '@jest/globals';
import {
  decimalPlaces,
  divide,
  interpolate,
  round,
  significantDigits,
  subtract,
  timesPowerOfTen,
  written,
} from '../../src/lib/decimal.js';
import { always, decimal } from '../random.js';

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

  test('of whole numbers it is the number nearest to what is written', () => {
    always(({ integer }) => {
      const [value, exponent] = [integer(-1e15, 1e15), integer(-22, 22)];
      expect(timesPowerOfTen(value, exponent)).toBe(Number(`${value}e${exponent}`));
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is refused',
    (value) => {
      expect(() => timesPowerOfTen(value, 3)).toThrow(RangeError);
    },
  );
});

describe('the difference of two decimal numbers', () => {
  test('0.3 − 0.1 is 0.2, which floating point misses', () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(subtract(0.3, 0.1)).toBe(0.2);
  });

  test.each([
    [1000000, 375284, 624716],
    [375284, 1000000, -624716],
    [375284, 364561.325, 10722.675],
    [95.15, 95.1, 0.05],
    [-1.1, 2.2, -3.3],
    [0.1, -0.2, 0.3],
    [1e21, 9e20, 1e20],
    [1.5e-7, 5e-8, 1e-7],
    [999999999999999, 0.5, 999999999999998.5],
  ])('%d − %d is %d', (a, b, difference) => {
    expect(subtract(a, b)).toBe(difference);
  });

  test('equal numbers differ by 0, never by −0', () => {
    expect(subtract(1.5, 1.5)).toBe(0);
    expect(subtract(-0, 0)).toBe(0);
    expect(subtract(0, 0)).toBe(0);
  });

  test('it is that of their digits, where both have the same decimals', () => {
    always(({ integer }) => {
      const [a, b] = [integer(-999999, 999999), integer(-999999, 999999)];
      expect(subtract(Number(`${a}e-3`), Number(`${b}e-3`))).toBe(Number(`${a - b}e-3`));
    });
  });

  test.each([
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
  ])('%d − %d is refused', (a, b) => {
    expect(() => subtract(a, b)).toThrow(RangeError);
  });
});

describe('a quotient to so many decimals', () => {
  test('a half goes away from zero, also where floating point falls short of it', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(divide(1.005, 1, 2)).toBe(1.01);
    expect(divide(-1.005, 1, 2)).toBe(-1.01);
    expect(divide(1.005, -1, 2)).toBe(-1.01);
    expect(divide(-1.005, -1, 2)).toBe(1.01);
  });

  test.each([
    [1, 3, 2, 0.33],
    [2, 3, 2, 0.67],
    [20201, 20000, 2, 1.01],
    [20201, 20000, 4, 1.0101],
    [0.3, 0.1, 0, 3],
    [1, 8, 2, 0.13],
    [-2, 3, 1, -0.7],
    [5, 2, 0, 3],
    [4999, 1000000, 2, 0],
    [0, -7, 2, 0],
    [-1, 1000, 2, 0],
    [1.5e-7, 1e-8, 0, 15],
  ])('%d ÷ %d to %i decimals is %d', (a, b, decimals, quotient) => {
    expect(divide(a, b, decimals)).toBe(quotient);
  });

  test('it is no further from the quotient than half a unit of its last digit', () => {
    always((random) => {
      const [a, b] = [random.integer(-9999, 9999), random.integer(1, 9999)];
      const hundredths = timesPowerOfTen(divide(a, b, 2), 2);
      expect(Number.isInteger(hundredths)).toBe(true);
      expect(2 * Math.abs(100 * a - hundredths * b)).toBeLessThanOrEqual(b);
    });
  });

  test('nothing is divided by 0', () => {
    expect(() => divide(1, 0, 2)).toThrow(RangeError);
    expect(() => divide(0, 0, 2)).toThrow(RangeError);
  });
});

describe('a number to so many decimals', () => {
  test.each([
    [19.1, 0, 19],
    [19.5, 0, 20],
    [19.05, 1, 19.1],
    [19.04, 1, 19],
    [-19.5, 0, -20],
    [364561.325, 0, 364561],
    [364561.5, 0, 364562],
    [7, 3, 7],
    [-0.4, 0, 0],
  ])('%d to %i is %d', (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });
});

describe('a number on the way from one to another', () => {
  test('half of the way from 0.1 to 0.2 is 0.15, which floating point misses', () => {
    expect(0.1 + (0.2 - 0.1) * 0.5).not.toBe(0.15);
    expect(interpolate(0.1, 0.2, 0.5)).toBe(0.15);
  });

  test.each([
    [1, 2, 0.75, 1.75],
    [2, 1, 0.75, 1.25],
    [-3, 1, 0.25, -2],
    [0, 11, 0.1, 1.1],
    [8000000000001, 8000000000002, 0.5, 8000000000001.5],
    [5, 5, 0.3, 5],
  ])('from %d to %d at %d is %d', (a, b, share, between) => {
    expect(interpolate(a, b, share)).toBe(between);
  });

  test('it begins at the one, ends at the other and never leaves the way', () => {
    always((random) => {
      const [a, b] = [decimal(random), decimal(random)];
      expect(interpolate(a, b, 0)).toBe(a);
      expect(interpolate(a, b, 1)).toBe(b);
      const between = interpolate(a, b, random.integer(0, 1000) / 1000);
      expect(between).toBeGreaterThanOrEqual(Math.min(a, b));
      expect(between).toBeLessThanOrEqual(Math.max(a, b));
    });
  });
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

describe('decimals', () => {
  test.each([
    [95.05, 2],
    [78.5, 1],
    [500000, 0],
    [-0.125, 3],
    [1.5e-7, 8],
    [1.5e21, 0],
  ])('%d is written with %i', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });
});

describe('a number as people read it', () => {
  test.each([
    [760582, '760,582'],
    [364561.325, '364,561.325'],
    [0.1, '0.1'],
    [95.15, '95.15'],
    [0.0000001, '0.0000001'],
    [-1200, '−1,200'],
    [0, '0'],
    [123456789012345, '123,456,789,012,345'],
  ])('%d is %s', (value, text) => {
    expect(written(value)).toBe(text);
  });
});
