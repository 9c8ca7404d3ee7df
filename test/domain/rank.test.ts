import { describe, expect, test } from '@jest/globals';
import { rank } from '../../src/domain/rank.js';
import { timesPowerOfTen } from '../../src/lib/decimal.js';
import { always, column } from '../random.js';

describe('ranks', () => {
  test.each([
    [
      [10, 30, 20],
      [3, 1, 2],
    ],
    [
      [-5, 0, -10],
      [2, 1, 3],
    ],
    [
      [760582000, 364561325],
      [1, 2],
    ],
    [
      [1.5, 9, 10],
      [3, 2, 1],
    ],
  ])('1 is the highest: %j', (values, ranks) => {
    expect(rank(values)).toEqual(ranks);
  });

  test.each([
    [
      [40, 30, 30, 20],
      [1, 2, 2, 4],
    ],
    [
      [7, 7, 7],
      [1, 1, 1],
    ],
    [
      [1, 5, 1, 5, 3],
      [4, 1, 4, 1, 3],
    ],
  ])('ties share a rank, and the next rank is left out: %j', (values, ranks) => {
    expect(rank(values)).toEqual(ranks);
  });

  test('a missing value is unranked and takes no place', () => {
    expect(rank([10, null, 30, null, 20])).toEqual([3, null, 1, null, 2]);
  });

  test('a true zero is ranked', () => {
    expect(rank([0, null, 3, -1])).toEqual([2, null, 1, 3]);
  });

  test.each([[[]], [[5]], [[null]], [[null, 5, null]]])(
    'fewer than two values have no order: %j',
    (values) => {
      expect(rank(values)).toEqual(values.map(() => null));
    },
  );

  test('the values stay as they were', () => {
    const values = [10, null, 30];
    rank(values);
    expect(values).toEqual([10, null, 30]);
  });

  test('a rank is one more than the number of higher values', () => {
    always((random) => {
      const values = column(random);
      const ranked = values.filter((value) => value !== null).length > 1;
      const higher = (than: number) => values.filter((one) => one !== null && one > than).length;
      expect(rank(values)).toEqual(
        values.map((value) => (value === null || !ranked ? null : higher(value) + 1)),
      );
    });
  });

  test('another unit or another zero point does not change a rank', () => {
    always((random) => {
      const values = column(random);
      const power = random.integer(-3, 8);
      const inOther = (value: number | null) => value && timesPowerOfTen(value, power);
      expect(rank(values.map(inOther))).toEqual(rank(values));
      const whole = random.list(12, () => random.pick([null, random.integer(-9, 9)]));
      const moved = whole.map((value) => (value === null ? null : 3 * value + 11));
      expect(rank(moved)).toEqual(rank(whole));
    });
  });

  test('the other way round, the last are first', () => {
    always((random) => {
      const values = column(random);
      const ranks = rank(values);
      const reverse = rank(values.map((value) => (value === null ? null : -value)));
      const counted = values.filter((value) => value !== null);
      for (const [i, value] of values.entries()) {
        const [first, last] = [ranks[i], reverse[i]];
        if (typeof first !== 'number' || typeof last !== 'number') continue;
        const ties = counted.filter((one) => one === value).length;
        expect(first + last).toBe(counted.length - ties + 2);
      }
    });
  });

  test('order does not matter: each value keeps its rank', () => {
    always((random) => {
      const values = column(random);
      const ranks = rank(values);
      const order = random.shuffle([...values.keys()]);
      const shuffled = rank(order.map((i) => values[i] ?? null));
      expect(shuffled).toEqual(order.map((i) => ranks[i]));
    });
  });
});
