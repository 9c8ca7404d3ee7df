import { describe, expect, test } from '@jest/globals';
import { quantitiesIn } from '../../../src/domain/printed/quantities.js';

const equal = (value: number, unit: string, decimals = 0) => ({
  value,
  decimals,
  unit,
  comparator: 'EQUAL',
});

describe('the figures of a text', () => {
  test.each([
    ['82％', 82, '%'],
    ['23団体', 23, '団体'],
    ['375,284千円', 375284, '千円'],
    ['1,000,000千円', 1000000, '千円'],
    ['28億円（協議額）', 28, '億円'],
    ['5件/月', 5, '件/月'],
  ])('a figure is its number and its unit: %s', (text, value, unit) => {
    expect(quantitiesIn(text)).toEqual([equal(value, unit)]);
  });

  test.each([
    ['73.0%', 73, '%', 1],
    ['240.00％', 240, '%', 2],
    ['95.15%', 95.15, '%', 2],
    ['0.95', 0.95, '', 2],
    ['.5％', 0.5, '%', 1],
    ['1,234.50円', 1234.5, '円', 2],
    ['３．５％', 3.5, '%', 1],
    ['△3.5％', -3.5, '%', 1],
  ])('printed decimals count, zeros at the end too: %s', (text, value, unit, decimals) => {
    expect(quantitiesIn(text)).toEqual([equal(value, unit, decimals)]);
  });

  test('a figure is not scaled by its unit: 2.0千人 is 2 千人', () => {
    expect(quantitiesIn('2.0千人')).toEqual([equal(2, '千人', 1)]);
  });

  test('zero is a figure: 0件', () => {
    expect(quantitiesIn('0件')).toEqual([equal(0, '件')]);
  });

  test.each([
    ['２０件', 20, '件'],
    ['１，２３４千円', 1234, '千円'],
    ['375,284千\n円', 375284, '千円'],
  ])('full width and white space do not count: %s', (text, value, unit) => {
    expect(quantitiesIn(text)).toEqual([equal(value, unit)]);
  });

  test.each([
    ['▲1,200千円', -1200, '千円'],
    ['△ 5件', -5, '件'],
    ['-5件', -5, '件'],
    ['－5件', -5, '件'],
    ['−5件', -5, '件'],
  ])('△, ▲ and every minus sign mean less than nothing: %s', (text, value, unit) => {
    expect(quantitiesIn(text)).toEqual([equal(value, unit)]);
  });

  test.each([
    ['30％以内', { value: 30, decimals: 0, unit: '%', comparator: 'AT_MOST' }],
    ['5位以下', { value: 5, decimals: 0, unit: '位', comparator: 'AT_MOST' }],
    ['１００人以上', { value: 100, decimals: 0, unit: '人', comparator: 'AT_LEAST' }],
    ['30％未満', { value: 30, decimals: 0, unit: '%', comparator: 'LESS_THAN' }],
    ['30人程度', { value: 30, decimals: 0, unit: '人', comparator: 'ABOUT' }],
    ['30％ 以 内', { value: 30, decimals: 0, unit: '%', comparator: 'AT_MOST' }],
  ])('a bound is told from a point and is no part of the unit: %s', (text, quantity) => {
    expect(quantitiesIn(text)).toEqual([quantity]);
  });

  test.each([
    ['1 23団体', [equal(1, ''), equal(23, '団体')]],
    ['1　200\n300 人', [equal(1, ''), equal(200, ''), equal(300, '人')]],
  ])('white space between two digits parts them: %s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });

  test.each([
    ['1,234㎡', [equal(1234, 'm2')]],
    ['56t-CO2', [equal(56, 't-CO2')]],
    ['56 t-CO₂/年', [equal(56, 't-CO2/年')]],
    ['12㎥以上', [{ ...equal(12, 'm3'), comparator: 'AT_LEAST' }]],
    ['CO2排出量 5%', [equal(5, '%')]],
    ['Ver1.5', []],
    ['NPO 5団体', [equal(5, '団体')]],
  ])('digits right after a Latin letter belong to its word: %s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });

  test.each([
    ['5人 5人 6人', [equal(5, '人'), equal(5, '人'), equal(6, '人')]],
    ['37件 240.00％', [equal(37, '件'), equal(240, '%', 2)]],
    ['86千円  (86千円)', [equal(86, '千円'), equal(86, '千円')]],
    ['45件、47件', [equal(45, '件'), equal(47, '件')]],
    ['150,000件 160,000件', [equal(150000, '件'), equal(160000, '件')]],
  ])('figures that stand together are read one by one, in order: %s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });

  test.each([
    ['①5件', [equal(5, '件')]],
    ['⑫ 5件', [equal(5, '件')]],
    ['5件㉑', [equal(5, '件')]],
    ['3①5件', [equal(3, ''), equal(5, '件')]],
    ['①5件②7件', [equal(5, '件'), equal(7, '件')]],
  ])('the number of a list item is no digit of a figure: %s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });

  test('a comma that is no separator of thousands does not join two figures: 12,34件', () => {
    expect(quantitiesIn('12,34件').map(({ value }) => value)).toEqual([12, 34]);
  });

  test.each([['-％'], ['－'], ['ー'], ['未把握'], ['…'], ['***'], ['百万円'], ['']])(
    'what stands in place of a figure is none: "%s"',
    (text) => {
      expect(quantitiesIn(text)).toEqual([]);
    },
  );
});
