import { describe, expect, test } from '@jest/globals';
import { isDeeperThan } from '../../src/lib/json-levels.js';

describe('the levels of a text of JSON', () => {
  test.each([
    ['1', 0],
    ['[]', 1],
    ['[[],[[]],{}]', 3],
    ['{"a":{"b":[1]}}', 3],
    ['{"[[[":"{{{"}', 1],
    ['{"a":"\\"[[[","b":[]}', 2],
    ['{"a":"\\\\","b":[[]]}', 3],
    ['{"a":"\\\\\\"[[["}', 1],
  ])('of %s are %i', (json, levels) => {
    expect(isDeeperThan(levels, json)).toBe(false);
    if (levels > 0) expect(isDeeperThan(levels - 1, json)).toBe(true);
  });

  test('are counted in what is no JSON too, up to a text that does not end', () => {
    expect(isDeeperThan(2, '[[[')).toBe(true);
    expect(isDeeperThan(2, '["[[[')).toBe(false);
    expect(isDeeperThan(2, ']]][[')).toBe(false);
    expect(isDeeperThan(2, '"\\')).toBe(false);
    expect(isDeeperThan(2, '')).toBe(false);
  });

  test('are not those of a text, however many marks are escaped in it', () => {
    const text = '\\"['.repeat(100_000);
    expect(isDeeperThan(2, `["${text}",[]]`)).toBe(false);
    expect(isDeeperThan(2, `["${text}",[[]]]`)).toBe(true);
  });
});
