import { expect, test } from '@jest/globals';
import { findLabelled } from '../../../../src/reader/records/labelled/find-labelled.js';
import { wordsAt, written } from '../typed-page.js';

test('cards side by side each keep the name over them and the figures under their labels', () => {
  const page = wordsAt(`
    ほ場整備の面積                          新たに6次産業化に取り組む
                                            経営体の数
    現状値（R4）  ⇒  目標値（R9）
    7,724ha          7,803ha                現状値（R4）  ⇒  目標値（R9）
                                            144経営体        168経営体
  `);
  expect(written(findLabelled(page).records)).toEqual([
    'ほ場整備の面積',
    ...['  現状値（R4）: 7,724ha', '  目標値（R9）: 7,803ha'],
    '新たに6次産業化に取り組む経営体の数',
    ...['  現状値（R4）: 144経営体', '  目標値（R9）: 168経営体'],
  ]);
});

test('heads over rows with names are no card', () => {
  const page = wordsAt(`
    健康づくりの指標
                     現状値（R4）    目標値（R9）
    健診の受診率     35.2％          50％
  `);
  expect(findLabelled(page).records).toEqual([]);
});

test('heads over several rows of figures are no card', () => {
  const page = wordsAt(`
    健診の受診率
    現状値（R4）    目標値（R9）
    35.2％          50％
    40.1％          55％
  `);
  expect(findLabelled(page).records).toEqual([]);
});

test('an arrow that touches a label is no part of it', () => {
  const page = wordsAt(`
    消防団員の数
    現 状 値（令和2年度末）⇒最終目標（令和6年度末）
          702 人                   710 人
  `);
  expect(written(findLabelled(page).records)).toEqual([
    '消防団員の数',
    ...['  現 状 値（令和2年度末）: 702 人', '  最終目標（令和6年度末）: 710 人'],
  ]);
});
