import { describe, expect, test } from '@jest/globals';
import { fold, foldName, searchable } from '../../src/lib/text.js';

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

  test('case and kana do count', () => {
    expect(fold('Line')).not.toBe(fold('LINE'));
    expect(fold('ふるさと')).not.toBe(fold('フルサト'));
  });
});

describe('names as people type them', () => {
  test.each([
    ['フルサト納税', 'ふるさと納税'],
    ['ﾌﾙｻﾄ 納税', 'ふるさと納税'],
    ['ＬＩＮＥ', 'line'],
    ['UIJターン', 'uijたーん'],
    ['つくばみらい市', 'ツクバミライ市'],
    ['ヴェネツィア', 'ゔぇねつぃあ'],
    ['ヵヶ', 'ゕゖ'],
  ])('%s and %s are one name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each([
    ['ばす', 'はす'],
    ['移住', '移住者'],
    ['サークル', 'サクル'],
  ])('%s and %s are two names', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});

describe('names joined for a search', () => {
  test('each name is folded and found', () => {
    const text = searchable('霧島市', 'キリシマシ', 'Kirishima');
    for (const name of ['霧島', 'きりしま', 'kirishima']) expect(text).toContain(name);
  });

  test('no hit spans two names', () => {
    expect(searchable('観光', '客数')).not.toContain('観光客');
  });

  test('names that are not there leave nothing behind', () => {
    expect(searchable('香取市', null, undefined, '')).toBe(searchable('香取市'));
    expect(searchable()).toBe('');
  });
});
