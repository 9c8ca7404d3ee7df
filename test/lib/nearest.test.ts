import { describe, expect, test } from '@jest/globals';
import { nearest, nearestAmong } from '../../src/lib/nearest.js';

const NAMES = [
  '移住者数',
  '転入者数',
  'ふるさと応援寄附金',
  'ふるさと納税受入額',
  '職員数',
  '出生数',
];

describe('the names most like a name', () => {
  test.each([
    ['ふるさと納税', 'ふるさと納税受入額'],
    ['ふるさと寄附金', 'ふるさと応援寄附金'],
    ['転入者', '転入者数'],
    ['移住', '移住者数'],
    ['職員', '職員数'],
  ])('%s is most like %s', (wanted, name) => {
    expect(nearest(wanted, NAMES, 1)).toEqual([name]);
  });

  test('the best comes first', () => {
    expect(nearest('birth', ['deaths', 'births', 'births.rate'])).toEqual([
      'births',
      'births.rate',
      'deaths',
    ]);
  });

  test('width, case and kana do not count', () => {
    expect(nearest('ＬＩＮＥ　トモダチ', ['移住者数', 'lineともだち'], 1)).toEqual([
      'lineともだち',
    ]);
  });

  test('a piece counts as often as both names have it, and no oftener', () => {
    expect(nearest('ああああ', ['ああ', 'ああああ'])).toEqual(['ああああ', 'ああ']);
    expect(nearest('ああ', ['ああああ', 'ああ'])).toEqual(['ああ', 'ああああ']);
  });

  test('names that are equally like it keep their order', () => {
    expect(nearest('市民', ['市民税', '市民数'])).toEqual(['市民税', '市民数']);
    expect(nearest('市民', ['市民数', '市民税'])).toEqual(['市民数', '市民税']);
  });

  test('at most five are named, or as many as are asked for', () => {
    expect(nearest('員数', [...NAMES, '議員数', '委員数'])).toHaveLength(5);
    expect(nearest('数', NAMES, 3)).toHaveLength(3);
    expect(nearest('数', NAMES, 0)).toEqual([]);
  });

  test.each(['', ' ', 'Q', '🗾'])('where none is like "%s", none is named', (wanted) => {
    expect(nearest(wanted, NAMES, 2)).toEqual([]);
  });

  test('an empty name is like an empty name alone', () => {
    expect(nearest('', ['移住者数', ''], 1)).toEqual(['']);
  });

  test('out of no names none is named', () => {
    expect(nearest('移住者数', [])).toEqual([]);
  });

  test('one list answers many names, by their places in it', () => {
    const among = nearestAmong(NAMES);
    expect(among('職員', 1)).toEqual([4]);
    expect(among('移住', 1)).toEqual([0]);
  });

  test('of a name without end, no more than its beginning is looked at', () => {
    expect(nearest(`職員数${'移住者数'.repeat(50_000)}`, NAMES, 2)).toContain('移住者数');
    expect(nearest(`${'出生数'.repeat(20)}職員数`, ['職員数', '出生数'], 1)).toEqual(['出生数']);
  });

  test('the list that was given stays as it was', () => {
    const names = ['deaths', 'births'];
    nearest('births', names);
    expect(names).toEqual(['deaths', 'births']);
  });
});
