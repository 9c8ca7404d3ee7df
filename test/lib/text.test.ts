import { describe, expect, test } from '@jest/globals';
import { fold, foldFigures } from '../../src/lib/text.js';

describe('text as it is compared', () => {
  test.each([
    ['Ｒ５．１１月', 'R5.11月'],
    ['30％以内', '30%以内'],
    ['ｷｮｳﾄﾞｳ', 'キョウドウ'],
    ['農林水産部\n耕地課', '農林水産部耕地課'],
    ['昭 和　58\t年', '昭和58年'],
    ['①', '1'],
    ['', ''],
  ])('width and white space do not count: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['1 23団体', '1 23団体'],
    ['２１           30以上', '21 30以上'],
    ['21\t\n 30', '21 30'],
    ['  移住者数    21  人   30  人 ', '移住者数21人30人'],
  ])('one blank stays where any part two digits: %j', (text, folded) => {
    expect(foldFigures(text)).toBe(folded);
  });

  test('case and kana do count', () => {
    expect(fold('Line')).not.toBe(fold('LINE'));
    expect(fold('ふるさと')).not.toBe(fold('フルサト'));
  });
});
