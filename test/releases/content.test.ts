import { describe, expect, test } from '@jest/globals';
import { contentOf } from '../../src/releases/make/content.js';

describe('the content of a row', () => {
  test('differs where a value, its column, or null and an empty text differ', () => {
    const rows = [
      ['a', 'b', null],
      ['a', null, 'b'],
      [null, 'a', 'b'],
      ['ab', null, null],
      ['a', 'b', ''],
      ['a', '', 'b'],
      ['a\n', 'b', null],
      ['aAb', null, null],
      [1, 2, null],
      [12, null, null],
    ];
    expect(new Set(rows.map((row) => contentOf(row))).size).toBe(rows.length);
  });

  test('is that of the columns from the given one on', () => {
    expect(contentOf([7, 'a', null], 1)).toBe(contentOf([8, 'a', null], 1));
    expect(contentOf([7, 'a', null], 1)).not.toBe(contentOf([7, 'b', null], 1));
  });
});
