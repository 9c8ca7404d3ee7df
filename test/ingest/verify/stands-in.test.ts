import { describe, expect, test } from '@jest/globals';
import { standsIn } from '../../../src/ingest/verify/stands-in.js';

describe('a quote stands in a passage', () => {
  test.each([
    ['as it is', '移住者数 12人 20人', '12人'],
    ['apart from width', '２０２３（令和５）年度', '2023(令和5)年度'],
    ['apart from white space', '昭 和 58(1983)年 8月 5日', '昭和58(1983)年8月5日'],
    ['over a line break inside a word', '農林水産部耕地\n課', '農林水産部耕地課'],
    ['with a sign that means something in a pattern', '総数（*）は1.5+α', '(*)は1.5+α'],
    ['beside a figure that white space parts from it', '23 24', '24'],
    ['beside a figure in the next line', '23\n24', '24'],
    ['as the second of two, where the first is part of a figure', '123人 23人', '23人'],
    ['between the commas of a CSV row', 'FY,2016,390,人,省', '390,人'],
    ['with its separators in full width', '目標 １，２３４，０００人', '１，２３４，０００人'],
    ['with a year before a group of three digits', 'FY,2016,390,人', 'FY,2016'],
    ['with the white space between its digits', '1　23の住民', '1 23 の住民'],
    ['as the second of two that white space parts', '2 2011（平成23）年', '2011(平成23)年'],
    ['with its own minus', '前年比 △5％', '△5%'],
    [
      'with its groups in full width',
      '販売額を２，４３６，０００千円以上',
      '２，４３６，０００千円以上',
    ],
    ['with any white space between its figures', '人   ２１         30以上', '21    30以上'],
  ])('%s', (_, passage, quote) => {
    expect(standsIn(passage, quote)).toBe(true);
  });
});

test('a code stands in the line of its title, where it may not be taken for the two ends of a range', () => {
  for (const code of ['1-1', '1-2', '１－２']) {
    const line = `施策${code}　観光の振興`;
    expect(standsIn(line, code, false)).toBe(true);
    expect(standsIn(line, code.slice(0, -1), false)).toBe(false);
  }
  expect(standsIn('施策１－２　観光の振興', '1-2')).toBe(false);
});

describe('a quote does not stand in a passage', () => {
  test.each([
    ['that lacks it', '移住者数 12人', '13人'],
    ['in another order', '12人 20人', '20人12人'],
    ['as the end of a figure', '23団体', '3団体'],
    ['as the beginning of a figure', '23団体', '2'],
    ['as the middle of a figure', '1234', '23'],
    ['as the last group of a figure', '1,200千円', '200千円'],
    ['as the first group of a figure', '1,200千円', '1'],
    ['as the last group of a figure in full width', '２，４３６，０００千円', '０００千円'],
    ['as the decimals of a figure', '87.5％', '5%'],
    ['as a figure without its decimals', '87.5', '87'],
    ['with half of the decimal point', '0.54', '.54'],
    ['without its minus', '前年比 △5％', '5%'],
    ['as the digits of two figures', '1 23団体', '123団体'],
    ['as the digits of two lines', '1\n23団体', '123団体'],
    ['as two figures where one is printed', '123団体', '1 23団体'],
    ['if it is only white space', '移住者数 12人', '　'],
  ])('%s', (_, passage, quote) => {
    expect(standsIn(passage, quote)).toBe(false);
  });
});

test('a figure whose digits and commas are of full width stands there whole', () => {
  expect(standsIn('目標 １５５，０００ 人', '１５５，０００')).toBe(true);
  expect(standsIn('目標 １５５，０００ 人', '０００')).toBe(false);
  expect(standsIn('２００８，３４３０，千円', '３４３０')).toBe(true);
});
