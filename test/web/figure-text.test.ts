import { expect, test } from '@jest/globals';
import { figureText } from '../../web/ui/figure-text.js';

const say = (language: 'ja' | 'en', comparator: Parameters<typeof figureText>[0]['comparator']) =>
  figureText(
    { value: 10, valueTo: comparator === 'RANGE' ? 20 : null, comparator },
    language,
    String,
    language === 'ja' ? '人' : 'people',
  );

test.each([
  ['EQUAL', '10 人', '10 people'],
  ['AT_MOST', '10 人 以内', '10 people or less'],
  ['AT_LEAST', '10 人 以上', '10 people or more'],
  ['LESS_THAN', '10 人 未満', 'less than 10 people'],
  ['MORE_THAN', '10 人 超', 'more than 10 people'],
  ['ABOUT', '約 10 人', 'about 10 people'],
  ['RANGE', '10〜20 人', '10–20 people'],
] as const)('%s is said in words that make it no point', (comparator, japanese, english) => {
  expect(say('ja', comparator)).toBe(japanese);
  expect(say('en', comparator)).toBe(english);
});
