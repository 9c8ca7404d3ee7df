import { describe, expect, test } from '@jest/globals';
import { convert, sameQuantity, unitName } from '../../src/domain/units.js';

describe('units', () => {
  test.each([
    [760582000, '円', '千円', 760582],
    [364561325, '円', '千円', 364561.325],
    [375284, '千円', '円', 375284000],
    [37, '億円', '千円', 3700000],
    [2, '百万円', '千円', 2000],
    [2, '千人', '人', 2000],
    [0.5, '万人', '千人', 5],
    [3, '千件', '件', 3000],
    [1.2, '万件', '千件', 12],
    [30, '%', '%', 30],
    [0, '千円', '円', 0],
    [-1200, '千円', '円', -1200000],
  ])('%d %s shown in %s is %d', (value, from, to, shown) => {
    expect(convert(value, from, to)).toBe(shown);
  });

  test.each([
    [1.005, '千円', '円', 1005],
    [1.005, '億円', '円', 100500000],
    [0.29, '百万円', '円', 290000],
  ])('a conversion moves the point and is exact: %d %s in %s', (value, from, to, shown) => {
    expect(convert(value, from, to)).toBe(shown);
  });

  test.each([
    ['人', '円'],
    ['件', '千人'],
    ['%', '人'],
    ['団体', '件'],
  ])('%s cannot be shown in %s', (from, to) => {
    expect(sameQuantity(from, to)).toBe(false);
    expect(() => convert(1, from, to)).toThrow(new RangeError(`${from} cannot be shown in ${to}`));
  });

  test.each([
    ['千円', '億円'],
    ['円', '万円'],
    ['千人', '人'],
    ['団体', '団体'],
  ])('%s and %s measure the same', (from, to) => {
    expect(sameQuantity(from, to)).toBe(true);
    expect(sameQuantity(to, from)).toBe(true);
  });

  test.each([
    ['％', '%'],
    ['㎞', 'km'],
    ['千円', '千円'],
  ])('the usual form of %s is %s', (printed, usual) => {
    expect(unitName(printed)).toBe(usual);
  });
});
