import { describe, expect, test } from '@jest/globals';
import { claimsOf } from './claims/claims-of.js';
import { FALSE_FIGURES, TRUE_FIGURES } from './claims/figures.js';

describe('what is true of its line passes', () => {
  test.each(TRUE_FIGURES)('%s', (_, said) => {
    expect(claimsOf(said)).toEqual([]);
  });
});

describe('what is false of its line is refused', () => {
  test.each(FALSE_FIGURES)('%s', (_, said, fields) => {
    expect(claimsOf(said)).toEqual(fields);
  });
});
