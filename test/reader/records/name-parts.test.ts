import { expect, test } from '@jest/globals';
import type { Printed } from '../../../src/reader/blocks/block.js';
import { isUnit } from '../../../src/reader/records/is-unit.js';
import { namePartsOf } from '../../../src/reader/records/name-parts.js';

const printed = (text: string): Printed => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  return { text, words: [{ text, page: 1, box, size: 1 }] };
};
const parts = (text: string) => {
  const { name, unit, marked } = namePartsOf(printed(text));
  return [name.text, unit?.text ?? null, marked?.text ?? null];
};

test('numbers, marks of KPIs, marks of notes and units stand apart from a name', () => {
  expect(parts('① 出生数（人）')).toEqual(['出生数', '人', null]);
  expect(parts('(2)転入者数 KPI')).toEqual(['転入者数', null, 'KPI']);
  expect(parts('【KPI】空き家バンク成約件数［件］')).toEqual([
    '空き家バンク成約件数',
    '件',
    '【KPI】',
  ]);
  expect(parts('★ごみ排出量※1（g/人・日）')).toEqual(['ごみ排出量', 'g/人・日', '★']);
  expect(parts('受診率（注2）')).toEqual(['受診率', null, null]);
  expect(parts('・農地面積（単位：ha）')).toEqual(['農地面積', 'ha', null]);
});

test('what belongs to a name stays with it', () => {
  for (const name of [
    'KPI達成数',
    '放課後児童クラブ（公設）',
    '相談件数（累計）',
    '住民自治（まちづくり）協議会数',
    '3R推進店',
  ]) {
    expect(parts(name)).toEqual([name, null, null]);
  }
});

test('a unit is a word of the table, with its scale and what it is divided by', () => {
  for (const unit of ['人', '千円', 'ｈａ', '万t', '人/年', '件/10万人', 't-CO2', '％']) {
    expect([unit, isUnit(unit)]).toEqual([unit, true]);
  }
  for (const word of ['累計', '男性', 'KPI', '公設', '人口', '']) {
    expect([word, isUnit(word)]).toEqual([word, false]);
  }
});
