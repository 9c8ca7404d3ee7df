import { describe, expect, test } from '@jest/globals';
import { nameIndex, readQuery } from '../../../src/features/search/read-query.js';

const NAMES = nameIndex([
  ['移住者数', '移住', 'UIJターン', 'settlers'],
  ['ふるさと納税', 'ふるさと応援寄附金', 'furusato nozei'],
]);

describe('what is no query', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' 　 '],
    ['no letter and no digit', '%_*"'],
    ['a letter that is not seen', '\u3164'],
  ])('%s', (_, query) => {
    expect(() => readQuery(query, NAMES)).toThrow(/^query must be text with a letter or digit/);
  });
});

describe('a query', () => {
  const terms = (query: string) => readQuery(query, NAMES).terms;

  test('is split on white space of any width; a word that stands twice is one', () => {
    expect(terms('観光　DX 観光').map(({ words }) => words)).toEqual([['観光'], [' dx']]);
  });

  test('is one name as a whole', () => {
    expect(readQuery(' DX 推進　', NAMES).whole).toBe(' dx推進');
  });

  test('that is a name stands for the other names that do not hold it', () => {
    expect(terms('移住')).toEqual([{ words: ['移住'], others: [' uijたーん', ' settlers'] }]);
    expect(terms('ＵＩＪターン')).toEqual([
      { words: [' uijたーん'], others: ['移住者数', '移住', ' settlers'] },
    ]);
  });

  test('that only holds a name, or is a part of one, stands for itself', () => {
    expect(terms('移住促進')).toEqual([{ words: ['移住促進'], others: [] }]);
    expect(terms('納税')).toEqual([{ words: ['納税'], others: [] }]);
  });

  test('has the words of one name as one term, beside others', () => {
    expect(terms('香取 Furusato Nozei 移住').map(({ words }) => words)).toEqual([
      ['香取'],
      [' furusato', ' nozei'],
      ['移住'],
    ]);
    expect(terms('furusato nozei')[0]?.others).toContain('ふるさと納税');
    expect(terms('ふるさと 納税')[0]?.others).toContain('ふるさと応援寄附金');
  });

  test.each([
    ['university', ' universities'],
    ['universities', ' university'],
    ['libraries', ' library'],
    ['towns', ' town'],
  ])('in English, %s, stands for the other number', (word, other) => {
    expect(terms(word)).toEqual([{ words: [` ${word}`], others: [other] }]);
  });

  test.each(['town', 'play', 'this', 'business', 'status', 'sns'])('%s has no other', (word) => {
    expect(terms(word)[0]?.others).toEqual([]);
  });

  test('in romaji stands for its kana', () => {
    expect(terms('Napori')).toEqual([{ words: [' napori'], others: ['なぽり'] }]);
  });
});
