import { expect } from '@jest/globals';
import { quantitiesIn } from '../../src/domain/printed/quantities.js';
import { testCases } from './printed-cases.js';

testCases('quantities', {
  'domain/quantities quantitiesIn': ({ input, expected }) => {
    const read = quantitiesIn(String(input));
    const figures = read.map(({ value, unit, comparator }) => ({ value, unit, comparator }));
    // Where the case says in words what must not be read, nothing is.
    expect(figures).toEqual(typeof expected === 'string' ? [] : expected);
  },
});
