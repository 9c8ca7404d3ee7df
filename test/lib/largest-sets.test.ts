import { describe, expect, test } from '@jest/globals';
import { largestSets } from '../../src/lib/largest-sets.js';
import { always } from '../random.js';

/** Whether two letters fit: all but the pairs given. */
const except =
  (...pairs: string[]) =>
  (a: string, b: string) =>
    !pairs.includes(a + b) && !pairs.includes(b + a);
const sets = (letters: string, ...pairs: string[]) =>
  largestSets([...letters], except(...pairs)).map((set) => set.join(''));

describe('the largest sets of what fits together', () => {
  test.each([
    ['all, where all fit', 'abcd', [], ['abcd']],
    ['each alone, where none fits', 'abc', ['ab', 'ac', 'bc'], ['a', 'b', 'c']],
    ['two that share a member, where the ends do not fit', 'abc', ['ac'], ['ab', 'bc']],
    ['two apart', 'abcd', ['ac', 'ad', 'bc', 'bd'], ['ab', 'cd']],
    ['one alone', 'a', [], ['a']],
  ])('%s', (_, letters, pairs, wanted) => {
    expect(sets(letters, ...pairs)).toEqual(wanted);
  });

  test('of nothing is nothing', () => {
    expect(sets('')).toEqual(['']);
  });

  test('are exactly the sets that fit and cannot grow', () => {
    always(({ integer, list }) => {
      const letters = [...'abcdefg'].slice(0, integer(1, 7));
      const fits = except(
        ...list(12, () => `${'abcdefg'[integer(0, 6)]}${'abcdefg'[integer(0, 6)]}`),
      );
      const all = Array.from({ length: 2 ** letters.length }, (_, bits) =>
        letters.filter((_, i) => bits & (1 << i)),
      ).filter((set) => set.every((a, i) => set.slice(i + 1).every((b) => fits(a, b))));
      const wanted = all.filter(
        (set) =>
          !all.some(
            (other) => other.length > set.length && set.every((one) => other.includes(one)),
          ),
      );
      const text = (found: readonly (readonly string[])[]) =>
        found.map((set) => set.join('')).sort();
      expect(text(largestSets(letters, fits))).toEqual(text(wanted));
    });
  });
});
