import { describe, expect, test } from '@jest/globals';
import { percentile } from '../../src/domain/percentile.js';
import { always } from '../random.js';

describe('percentiles', () => {
  const five = [10, 20, 30, 40, 100];

  test.each([
    // None below and itself: 0.5 of 5; then 1.5, 2.5, 3.5 and 4.5 of 5.
    [10, 10],
    [20, 30],
    [30, 50],
    [40, 70],
    [100, 90],
  ])('of five, %i has %i: how far it is from the others does not count', (value, expected) => {
    expect(percentile(five, value)).toBe(expected);
  });

  test('ties share one: two below and the half of three are 3.5 of 6', () => {
    const values = [1, 2, 7, 7, 7, 9];
    expect(percentile(values, 7)).toBe(58.33);
    expect(percentile(values, 9)).toBe(91.67);
  });

  test('where all are equal all have 50', () => {
    expect(percentile([0, 0, 0, 0, 0], 0)).toBe(50);
  });

  test('there is none below five', () => {
    expect(percentile([1, 2, 3, 4], 4)).toBeNull();
  });

  test('turned around, a value has 100 less what it had; its own share lies between 0 and 100', () => {
    always((random) => {
      const values = Array.from({ length: random.integer(5, 30) }, () => random.integer(-5, 5));
      const ascending = [...values].sort((a, b) => a - b);
      const turned = ascending.map((value) => -value).reverse();
      for (const value of values) {
        const there = percentile(ascending, value) ?? Number.NaN;
        expect(there + (percentile(turned, -value) ?? Number.NaN)).toBeCloseTo(100, 1);
        expect(there > 0 && there < 100).toBe(true);
      }
    });
  });
});
