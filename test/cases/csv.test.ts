import { expect } from '@jest/globals';
import { toCsv } from '../../src/lib/csv.js';
import { testCases } from './printed-cases.js';

testCases('csv', {
  'web/take-away/csv toCsv': ({ input, expected }) => {
    expect(toCsv([[String(input)]])).toBe(`\uFEFF${expected}\r\n`);
  },
});
