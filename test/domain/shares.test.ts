import { describe, expect, test } from '@jest/globals';
import { attain } from '../../src/domain/attain.js';
import type { AttainmentReason } from '../../src/domain/attainment-vocabulary.js';
import { type Share, sharesOf } from '../../src/domain/shares.js';
import { attemptOf, CASES, type Given } from './attain-cases.js';
import { SHARE_CASES } from './shares-cases.js';

const named = SHARE_CASES.map((one) => [one.id, one] as const);

const shares = (given: Given) => {
  const attempt = attemptOf({ given });
  return sharesOf(attempt, attain(attempt).baseline);
};

describe('the two figures that are called 達成率', () => {
  test.each(named)('%s', (_, { given, fromBaseline, ofTarget, missing = null }) => {
    const wanted = (one: number | AttainmentReason): Share =>
      typeof one === 'number'
        ? { value: one, reason: null, missing: null }
        : { value: null, reason: one, missing };
    expect(shares(given)).toEqual({
      fromBaseline: wanted(fromBaseline),
      ofTarget: wanted(ofTarget),
    });
  });

  test('have each an id of their own, and say how they were worked', () => {
    expect(new Set(SHARE_CASES.map(({ id }) => id)).size).toBe(SHARE_CASES.length);
    expect(SHARE_CASES.filter(({ working }) => working.length < 5)).toEqual([]);
  });

  test('are what the attainment says where that is found in their way', () => {
    const ways = { FROM_BASELINE: 'fromBaseline', ACTUAL_OVER_TARGET: 'ofTarget' } as const;
    const held = CASES.flatMap((one) => {
      const attempt = attemptOf(one);
      const { value, method, baseline } = attain(attempt);
      if (value === null || !(method in ways)) return [];
      // Of a range the attainment takes the nearer end.
      if ('comparator' in attempt.target && attempt.target.comparator === 'RANGE') return [];
      const way = ways[method as keyof typeof ways];
      return [{ id: one.id, value, same: sharesOf(attempt, baseline)[way].value }];
    });
    expect(held.length).toBeGreaterThan(20);
    for (const { id, value, same } of held) expect([id, same]).toEqual([id, value]);
  });
});
