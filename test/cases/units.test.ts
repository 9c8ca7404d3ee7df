import { expect } from '@jest/globals';
import { sameQuantity } from '../../src/domain/units.js';
import { testCases } from './printed-cases.js';

testCases('units', {
  'domain/units sameQuantity': ({ input, expected }) => {
    const [from, to] = input as [string, string];
    expect(sameQuantity(from, to)).toBe(expected);
    expect(sameQuantity(to, from)).toBe(expected);
  },
});
