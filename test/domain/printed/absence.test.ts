import { describe, expect, test } from '@jest/globals';
import { isAbsenceMark } from '../../../src/domain/printed/absence.js';

describe('marks that stand in place of a figure', () => {
  test.each([
    ['ー', 'katakana long vowel, U+30FC'],
    ['ｰ', 'half-width long vowel, U+FF70'],
    ['－', 'full-width hyphen, U+FF0D'],
    ['-', 'ASCII hyphen'],
    ['−', 'minus sign, U+2212'],
    ['–', 'en dash'],
    ['—', 'em dash'],
    ['―', 'horizontal bar'],
    ['-％', 'with the unit of its column'],
    ['－ ％', 'with white space'],
    ['未把握', 'words'],
    ['未 把 握', 'spread words'],
    ['…', 'an ellipsis'],
    ['X', 'the mark of what is withheld'],
    ['Ｘ', 'the same, full-width'],
    ['***', 'asterisks'],
  ])('%s is a mark of absence (%s)', (text) => {
    expect(isAbsenceMark(text)).toBe(true);
  });

  test.each([
    ['0'],
    ['0件'],
    ['０％'],
    ['0.0'],
    ['-5'],
    ['△5'],
    ['30％以内'],
    ['XX市'],
    ['%'],
    [''],
  ])('"%s" is no mark of absence', (text) => {
    expect(isAbsenceMark(text)).toBe(false);
  });
});
