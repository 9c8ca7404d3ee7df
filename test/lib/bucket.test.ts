import { describe, expect, test } from '@jest/globals';
import { fullBucket, takeFrom } from '../../src/lib/bucket.js';

const RATE = { perSecond: 100, burst: 1000 };

describe('a bucket of points', () => {
  test('is full at first', () => {
    const bucket = fullBucket(RATE, 0);
    expect(takeFrom(bucket, 1000, 0, RATE)).toBe(0);
    expect(bucket.points).toBe(0);
  });

  test('fills by the clock, and never above its brim', () => {
    const bucket = { points: 0, at: 5_000 };
    takeFrom(bucket, 0, 7_500, RATE);
    expect(bucket).toEqual({ points: 250, at: 7_500 });
    takeFrom(bucket, 0, 1_000_000, RATE);
    expect(bucket.points).toBe(1000);
  });

  test('gives nothing where there is too little, and says how long until there is enough', () => {
    const bucket = { points: 50, at: 0 };
    expect(takeFrom(bucket, 300, 0, RATE)).toBe(2.5);
    expect(bucket.points).toBe(50);
    expect(takeFrom(bucket, 300, 2_500, RATE)).toBe(0);
    expect(bucket).toEqual({ points: 0, at: 2_500 });
  });

  test('that is half full grants any wish, and then is in debt', () => {
    expect(takeFrom({ points: 499, at: 0 }, 3_000, 0, RATE)).toBeCloseTo(0.01);
    const bucket = { points: 500, at: 0 };
    expect(takeFrom(bucket, 3_000, 0, RATE)).toBe(0);
    expect(bucket.points).toBe(-2_500);
    expect(takeFrom(bucket, 1, 0, RATE)).toBeCloseTo(25.01);
    expect(takeFrom(bucket, 3_000, 0, RATE)).toBe(30);
  });

  test('loses nothing by a clock that goes back', () => {
    expect(takeFrom({ points: 10, at: 5_000 }, 10, 1_000, RATE)).toBe(0);
  });
});
