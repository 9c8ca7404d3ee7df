import { describe, expect, test } from '@jest/globals';
import { attain } from '../../../src/domain/attain.js';
import { AttainmentMethod } from '../../../src/domain/attainment-vocabulary.js';
import { formula } from '../../../src/features/attainment/formula.js';
import { attemptOf, CASES } from '../../domain/attain-cases.js';

const written = CASES.flatMap((one) =>
  one.wanted.formula ? [[one.id, one, one.wanted.formula] as const] : [],
);

describe('the working of a case', () => {
  test.each(written)('%s', (_, one, { ja, en }) => {
    const attempt = attemptOf(one);
    const attained = attain(attempt);
    expect(formula(attempt, attained, 'JA')).toBe(ja);
    expect(formula(attempt, attained, 'EN')).toBe(en);
  });

  test('is written out for every way to find a value', () => {
    const methods = written.map(([, one]) => attain(attemptOf(one)).method);
    expect(new Set(methods)).toEqual(new Set(Object.keys(AttainmentMethod)));
  });

  test('ends with the value exactly where there is one', () => {
    for (const one of CASES) {
      const attempt = attemptOf(one);
      const attained = attain(attempt);
      const text = formula(attempt, attained, 'EN');
      const hasResult = /(?:= |→ )−?[\d.,]+$/.test(text);
      const derived = attained.notes.some(({ code }) => code === 'PRINTED_DERIVED');
      expect([one.id, hasResult]).toEqual([one.id, attained.value !== null || derived]);
    }
  });

  test('has an x exactly where a baseline was worked back from the printed rate', () => {
    for (const one of CASES) {
      const attempt = attemptOf(one);
      const attained = attain(attempt);
      const derived = attained.notes.some(({ code }) => code === 'PRINTED_DERIVED');
      expect(/\bx\b/.test(formula(attempt, attained, 'JA'))).toBe(derived);
    }
  });
});
