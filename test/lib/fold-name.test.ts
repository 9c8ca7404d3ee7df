import { describe, expect, test } from '@jest/globals';
import { foldName, searchable } from '../../src/lib/fold-name.js';

describe('names as people type them', () => {
  test.each([
    ['フルサト納税', 'ふるさと納税'],
    ['ﾌﾙｻﾄ 納税', 'ふるさと納税'],
    ['ＬＩＮＥ', 'line'],
    ['UIJターン', 'uijたーん'],
    ['つくばみらい市', 'ツクバミライ市'],
    ['ヴェネツィア', 'ゔぇねつぃあ'],
    ['ヵヶ', 'ゕゖ'],
    ['袖ヶ浦', '袖ケ浦'],
    ['六ｹ所', '六ヶ所'],
    ['龍ヶ崎', '竜ケ崎'],
    ['Kōchi', 'kochi'],
    ['Katori-shi', 'katorishi'],
    ['Shin’onsen', 'Shin-onsen'],
    ['移住・定住', '移住定住'],
    ['移住･定住', '移住·定住'],
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
