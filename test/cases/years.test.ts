import { expect } from '@jest/globals';
import { dateIn } from '../../src/domain/printed/dates.js';
import { yearsIn } from '../../src/domain/printed/years.js';
import { testCases } from './printed-cases.js';

testCases('years', {
  'domain/years yearsIn': ({ input, expected }) => {
    expect(yearsIn(String(input))).toEqual(expected);
  },
  'domain/years dateIn': ({ input, expected }) => {
    expect(dateIn(String(input))).toBe(expected);
  },
});
