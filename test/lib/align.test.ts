import { describe, expect, test } from '@jest/globals';
import { alignToKeys, groupToKeys } from '../../src/lib/align.js';

const rows = [
  { id: 'c', town: 'katori' },
  { id: 'a', town: 'mine' },
  { id: 'b', town: 'katori' },
];
const [c, a, b] = rows;

describe('one row for each key', () => {
  test('the rows come in the order of the keys', () => {
    expect(alignToKeys(['a', 'b', 'c'], rows, ({ id }) => id)).toEqual([a, b, c]);
  });

  test('a key without a row gets null, in its place', () => {
    expect(alignToKeys(['x', 'a', 'y'], rows, ({ id }) => id)).toEqual([null, a, null]);
  });

  test('a key that is asked for twice is answered twice', () => {
    expect(alignToKeys(['a', 'a'], rows, ({ id }) => id)).toEqual([a, a]);
  });

  test('rows that nobody asked for are left out', () => {
    expect(alignToKeys([], rows, ({ id }) => id)).toEqual([]);
  });
});

describe('all rows of each key', () => {
  test('the groups come in the order of the keys, each in the order of the rows', () => {
    expect(groupToKeys(['mine', 'katori'], rows, ({ town }) => town)).toEqual([[a], [c, b]]);
  });

  test('a key without rows gets an empty list', () => {
    expect(groupToKeys(['yamaguchi', 'mine'], rows, ({ town }) => town)).toEqual([[], [a]]);
  });

  test('a key that is asked for twice is answered twice', () => {
    expect(groupToKeys(['mine', 'mine'], rows, ({ town }) => town)).toEqual([[a], [a]]);
  });

  test('rows of other keys are left out', () => {
    expect(groupToKeys(['mine'], rows, ({ town }) => town)).toEqual([[a]]);
  });
});
