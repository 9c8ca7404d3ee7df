import { describe, expect, test } from '@jest/globals';
import type { Printed } from '../../../src/reader/blocks/block.js';
import { partOf } from '../../../src/reader/records/printed-parts.js';

const printed = (text: string, ...words: string[]): Printed => ({
  text,
  words: words.map((word) => ({
    ...{ text: word, page: 1, size: 9 },
    box: { x: 0, y: 0, width: 9, height: 9 },
  })),
});
const told = ({ text, words }: Printed) => [text, ...words.map((word) => word.text)];

describe('a part of what is printed', () => {
  test('stands in the words that it is cut out of', () => {
    const whole = printed('受診率（％）以上', '受診', '率（％）', '以上');
    expect(told(partOf(whole, 0, 3))).toEqual(['受診率', '受診', '率（％）']);
    expect(told(partOf(whole, 4, 5))).toEqual(['％', '率（％）']);
  });

  test('of a part keeps the words that stick out of it', () => {
    const marked = printed('★参加している生徒の割合（％）', '★参加している生', '徒の割合（％）');
    const name = partOf(marked, 1, marked.text.length);
    expect(told(partOf(name, 0, 11))).toEqual([
      '参加している生徒の割合',
      '★参加している生',
      '徒の割合（％）',
    ]);
    const inside = partOf(printed('目標値（令和9年度）', '目標値（令和9年度）'), 4, 9);
    expect(told(partOf(inside, 0, 4))).toEqual(['令和9年', '目標値（令和9年度）']);
  });

  test('may leave out blanks of its words', () => {
    const spaced = printed('紹介」掲載数', '紹介 」', '掲載数');
    expect(told(partOf(spaced, 0, 3))).toEqual(['紹介」', '紹介 」']);
  });
});
