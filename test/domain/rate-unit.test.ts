import { describe, expect, test } from '@jest/globals';
import type { DenominatorKind } from '../../src/domain/definition-vocabulary.js';
import { UNPRINTED } from '../../src/domain/facets.js';
import { rateUnit } from '../../src/domain/rate-unit.js';
import { convert, sameQuantity } from '../../src/domain/units.js';

const per = (base: number | null, kind: DenominatorKind = 'RESIDENTS') =>
  rateUnit('件', { ...UNPRINTED, countUnit: 'RATIO', base, denominator: { kind, detail: null } });

describe('the unit of a rate', () => {
  test('brings crimes per 1,000 and per 100,000 residents to one base', () => {
    expect([per(1000), per(100_000)]).toEqual(['件/千人', '件/十万人']);
    expect(convert(7.84, per(1000), per(100_000))).toBe(784);
    expect(convert(775.9, per(100_000), per(1000))).toBe(7.759);
  });

  test.each([
    [1, 10_000, 10_000],
    [100, 1000, 10],
    [10_000, 100_000, 10],
  ])('per %i is shown per %i as %i times as many', (from, to, times) => {
    expect(convert(1, per(from), per(to))).toBe(times);
  });

  test('of other denominators is another unit', () => {
    expect(sameQuantity(per(1000), per(1000, 'HOUSEHOLDS'))).toBe(false);
  });

  test('is as printed where no base is, as of per cent', () => {
    expect(per(null)).toBe('件');
  });
});
