import { expect, test } from '@jest/globals';
import { findSorted } from '../../src/lib/find-sorted.js';

test.each([[[]], [[7]], [[0, 3, 4, 9, 2 ** 30]]])(
  'each number is found where it stands: %j',
  (all) => {
    const at = (place: number) => all[place] ?? Number.NaN;
    for (const [place, number] of all.entries()) {
      expect(findSorted(all.length, at, number)).toBe(place);
      expect(findSorted(all.length, at, number + 0.5)).toBe(-1);
    }
    expect(findSorted(all.length, at, -1)).toBe(-1);
  },
);
