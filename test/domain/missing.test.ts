import { describe, expect, test } from '@jest/globals';
import { isAbsenceMark, obsStatus } from '../../src/domain/missing.js';
import { MissingReason } from '../../src/domain/vocabulary.js';

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

describe('the SDMX code of an observation', () => {
  test.each([
    ['NOT_MEASURED', 'L'],
    ['NOT_PRINTED', 'O'],
    ['NOT_IN_SOURCE', 'O'],
    ['NOT_APPLICABLE', 'M'],
    ['SUPPRESSED', 'Q'],
  ] as const)('%s is %s', (reason, code) => {
    expect(obsStatus(reason)).toBe(code);
  });

  test.each(Object.values(MissingReason))('%s is a code for a missing value', (reason) => {
    expect(['L', 'M', 'O', 'Q']).toContain(obsStatus(reason));
  });

  test('a value is normal (A) where nothing else is known', () => {
    expect(obsStatus(null)).toBe('A');
  });

  test('a value keeps the code that its source gives it: 協議額 is provisional (P)', () => {
    expect(obsStatus(null, 'P')).toBe('P');
  });

  test('the reason of a missing value goes before a given code', () => {
    expect(obsStatus('SUPPRESSED', 'P')).toBe('Q');
  });
});
