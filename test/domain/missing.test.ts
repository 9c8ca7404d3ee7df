import { describe, expect, test } from '@jest/globals';
import { obsStatus } from '../../src/domain/missing.js';
import { MissingReason } from '../../src/domain/vocabulary.js';

describe('the SDMX code of an observation', () => {
  test.each([
    ['NOT_MEASURED', 'L'],
    ['NOT_PRINTED', 'O'],
    ['NOT_IN_SOURCE', 'O'],
    ['NOT_APPLICABLE', 'M'],
    ['SUPPRESSED', 'Q'],
  ] as const)('%s is %s', (reason, code) => {
    expect(obsStatus(reason)).toBe(code);
  });

  test.each(Object.values(MissingReason))('%s is a code for a missing value', (reason) => {
    expect(['L', 'M', 'O', 'Q']).toContain(obsStatus(reason));
  });

  test('a value is normal (A) where nothing else is known', () => {
    expect(obsStatus(null)).toBe('A');
  });

  test('a value keeps the code that its source gives it: 協議額 is provisional (P)', () => {
    expect(obsStatus(null, 'P')).toBe('P');
  });

  test('the reason of a missing value goes before a given code', () => {
    expect(obsStatus('SUPPRESSED', 'P')).toBe('Q');
  });
});
