import { expect } from '@jest/globals';
import { isAbsenceMark } from '../../src/domain/printed/absence.js';
import { testCases } from './printed-cases.js';

testCases('absence', {
  'domain/missing isAbsenceMark': ({ input, expected }) => {
    expect(isAbsenceMark(String(input))).toBe(expected);
  },
});
