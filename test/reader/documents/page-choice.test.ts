import { expect, test } from '@jest/globals';
import {
  absentPage,
  chosenPages,
  pageList,
  pageRanges,
} from '../../../src/reader/documents/page-choice.js';

test('pages are chosen by number, range, open range and lists of them', () => {
  const chosen = (text: string) => chosenPages(pageRanges(text), 9);
  expect(chosen('3')).toEqual([3]);
  expect(chosen('2-4')).toEqual([2, 3, 4]);
  expect(chosen('８－')).toEqual([8, 9]);
  expect(chosen('1-3, 5,9-')).toEqual([1, 2, 3, 5, 9]);
  expect(chosenPages(null, 2)).toEqual([1, 2]);
});

test('what chooses no pages is not understood', () => {
  for (const text of ['', '0', '5-3', '-', 'a', '1,,2', '1-2-3']) {
    expect([text, pageRanges(text)]).toEqual([text, null]);
  }
});

test('a page that is not there is named', () => {
  expect(absentPage(pageRanges('1-9'), 9)).toBeNull();
  expect(absentPage(pageRanges('120-160'), 84)).toBe(120);
  expect(absentPage(pageRanges('80-90'), 84)).toBe(90);
});

test('pages are told in runs', () => {
  expect(pageList([3, 5, 6, 7, 9])).toBe('3, 5-7, 9');
});
