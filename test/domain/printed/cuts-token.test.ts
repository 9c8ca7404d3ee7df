import { describe, expect, test } from '@jest/globals';
import { cutsToken } from '../../../src/domain/printed/cuts-token.js';

/** Whether the quote, where it first stands in the text, cuts a token of it. */
function cuts(text: string, quote: string): boolean {
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return cutsToken(text, start, start + quote.length);
}

describe('a quote cuts what it quotes', () => {
  test.each([
    ['増減 −5人', '5人', 'its sign'],
    ['増減 －5人', '－', 'the figure of the sign'],
    ['マイナス5％', '5％', 'its sign in a word'],
    ['目標 30人以内', '30人', 'its bound'],
    ['目標 30人※以内', '30人', 'its bound behind a mark'],
    ['約30人', '30人', 'the word before it'],
    ['5人を下回る', '5人', 'the verb behind it'],
    ['2億396万円', '396万円', 'its hundreds of millions'],
    ['2億396万円', '2億', 'its myriads'],
    ['86千円', '86', 'its scale'],
    ['1,200千円', '200千円', 'digits'],
    ['12.5％', '12', 'its decimals'],
    ['2½', '2', 'its fraction'],
    ['10-20人', '20人', 'one end of a range'],
    ['10-20人', '10', 'the other end'],
    ['300人・日', '300人', 'a part of the unit'],
    ['令和15年度', '令和1', 'digits of a year'],
    ['R15', '15', 'the letter of an era'],
    ['H23-27', '7', 'digits of the last year of a span'],
    ['第2023号', '2023', 'the word of a number'],
    ['5人  未定', '未', 'a mark of absence'],
  ])('%s by %s: %s', (text, quote) => {
    expect(cuts(text, quote)).toBe(true);
  });
});

describe('a quote cuts nothing where', () => {
  test.each([
    ['増減 −5人', '−5人', 'it holds the whole figure'],
    ['目標 30人以内', '30人以内', 'it holds the bound'],
    ['23団体', '23', 'it leaves out the unit alone'],
    ['86千円', '千円', 'it is the unit'],
    ['120¹人', '120', 'it leaves out the mark of a note'],
    ['－ 2.0千人 3.5千人', '－', 'the dash stands in a cell of its own'],
    ['－ 2.0千人 3.5千人', '2.0千人', 'the dash before it stands in another cell'],
    ['2022（令和4）年度', '2022', 'a year is printed twice'],
    ['2022（令和4）年度', '令和4', 'it holds the other notation'],
    ['令和5年4月1日', '令和5年', 'it ends behind 年'],
    ['令和5年度の12団体', '12団体', 'it leaves out another token'],
  ])('%s by %s: %s', (text, quote) => {
    expect(cuts(text, quote)).toBe(false);
  });
});
