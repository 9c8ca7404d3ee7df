import { describe, expect, test } from '@jest/globals';
import { fullBucket, takeFrom } from '../../src/http/rate/bucket.js';

const RATE = { perSecond: 100, burst: 1000 };

describe('a bucket of points', () => {
  test('is full at first', () => {
    const { bucket, wait } = takeFrom(fullBucket(RATE, 0), 1000, 0, RATE);
    expect([bucket.points, wait]).toEqual([0, 0]);
  });

  test('fills by the clock, and never above its brim', () => {
    const empty = { points: 0, at: 5_000 };
    expect(takeFrom(empty, 0, 7_500, RATE).bucket).toEqual({ points: 250, at: 7_500 });
    expect(takeFrom(empty, 0, 1_000_000, RATE).bucket.points).toBe(1000);
  });

  test('gives nothing where there is too little, and says how long until there is enough', () => {
    const { bucket, wait } = takeFrom({ points: 50, at: 0 }, 300, 0, RATE);
    expect([bucket.points, wait]).toEqual([50, 2.5]);
    expect(takeFrom(bucket, 300, 2_500, RATE)).toEqual({
      bucket: { points: 0, at: 2_500 },
      wait: 0,
    });
  });

  test('that is half full grants any wish, and then is in debt', () => {
    expect(takeFrom({ points: 499, at: 0 }, 3_000, 0, RATE).wait).toBeCloseTo(0.01);
    const { bucket, wait } = takeFrom({ points: 500, at: 0 }, 3_000, 0, RATE);
    expect([bucket.points, wait]).toEqual([-2_500, 0]);
    expect(takeFrom(bucket, 1, 0, RATE).wait).toBeCloseTo(25.01);
    expect(takeFrom(bucket, 3_000, 0, RATE).wait).toBe(30);
  });

  test('loses nothing by a clock that goes back', () => {
    expect(takeFrom({ points: 10, at: 5_000 }, 10, 1_000, RATE).wait).toBe(0);
  });
});
