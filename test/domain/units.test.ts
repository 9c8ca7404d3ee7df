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
    [3, '百億円', '億円', 300],
    [2, '千か所', 'ヶ所', 2000],
    [5176, '万t-CO2', 't-CO2', 51760000],
    [3.5, 'ha', '㎡', 35000],
    [2, '千ha', 'k㎡', 20],
    [120, 'a', 'ヘクタール', 1.2],
    [1250, 'm', 'km', 1.25],
    [6298, 'トン', 'kg', 6298000],
    [13197, '㎥', 'kL', 13197],
    [11120, '百万kWh', 'GWh', 11120],
    [5.3, '‰', '％', 0.53],
    [2.5, '千円/人', '円/人', 2500],
    [30, 'kg/人・日', 'g/人・日', 30000],
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
    ['世帯', '戸'],
    ['人・日', '人'],
    ['件/月', '件/年'],
    ['千円/人', '千円'],
    ['社', '企業'],
    ['%', 'ポイント'],
    ['t', 't-CO2'],
    ['百貨店', '貨店'],
    ['箇所', '個'],
  ])('%s cannot be shown in %s', (from, to) => {
    expect(sameQuantity(from, to)).toBe(false);
    expect(() => convert(1, from, to)).toThrow(new RangeError(`${from} cannot be shown in ${to}`));
  });

  test.each([
    ['千円', '億円'],
    ['箇所', 'か所'],
    ['ヶ所', 'カ所'],
    ['ケ所', '個所'],
    ['％', 'パーセント'],
    ['人', '名'],
    ['万個', '個'],
    ['億人', '千人'],
    ['㎡', '平方メートル'],
    ['ヵ月', 'か月'],
    ['ℓ', 'リットル'],
    ['km', '㎞'],
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
