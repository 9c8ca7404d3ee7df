import { describe, expect, test } from '@jest/globals';
import { cellIn } from '../../../src/domain/printed/cell.js';

const saidOf = (text: string) => {
  const cell = cellIn(text);
  switch (cell.kind) {
    case 'FIGURE':
      return [cell.value, cell.unit, cell.comparator].join(' ');
    case 'WORDS':
      return cell.wanted;
    default:
      return cell.kind;
  }
};

describe('a cell with a figure', () => {
  test.each([
    ['各年度80％以上', '80 % AT_LEAST'],
    ['毎年1回開催', '1 回 EQUAL'],
    ['100％の達成', '100 % EQUAL'],
    ['35％以上に増加', '35 % AT_LEAST'],
    ['100人まで増加', '100 人 EQUAL'],
    ['1.5倍', '1.5 倍 EQUAL'],
  ])('%s is that figure, whatever verb stands behind', (text, said) => {
    expect(saidOf(text)).toBe(said);
  });

  test.each([
    ['5％以上削減', 'DECREASE'],
    ['10％以上の削減', 'DECREASE'],
    ['年間100人以上増加', 'INCREASE'],
    ['毎年5人ずつ増加', 'INCREASE'],
    ['2倍に増加', 'INCREASE'],
    ['前年度比5％減', 'DECREASE'],
  ])('%s says how much it changes, and no level', (text, wanted) => {
    expect(saidOf(text)).toBe(wanted);
  });
});

describe('a target in words', () => {
  test.each([
    ['現状値', 'MAINTAIN'],
    ['現状程度', 'MAINTAIN'],
    ['前年並み', 'MAINTAIN'],
    ['令和元年度の水準を維持', 'MAINTAIN'],
    ['増員', 'INCREASE'],
    ['ごみの減量', 'DECREASE'],
    ['引下げ', 'DECREASE'],
  ])('%s points %s', (text, wanted) => {
    expect(saidOf(text)).toBe(wanted);
  });

  test.each([
    ['現状の1.5倍'],
    ['現状値以上'],
    ['人口減少の抑制'],
    ['減少率の抑制'],
    ['増加を抑制'],
    ['減少率を全国平均以下に'],
    ['センターの立ち上げ'],
    ['令和元年度以上'],
    ['維持・増加'],
  ])('%s points no one way', (text) => {
    expect(saidOf(text)).toBe('OTHER');
  });
});

test.each([['令和5年度'], ['R5実績'], ['令和5年度末時点']])('%s alone is no target', (text) => {
  expect(saidOf(text)).toBe('REFUSED');
});
