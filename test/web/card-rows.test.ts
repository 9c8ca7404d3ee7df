import { expect, test } from '@jest/globals';
import { cardRows } from '../../web/comparison/card-rows.js';
import type { CompareQuery } from '../../web/queries/compare.js';
import { cell, official, type Row } from './comparison.js';

const of = (rows: Row[], unit: string) => cardRows({ rows, unit } as CompareQuery['compare'], 'ja');
const town = (code: string, name: string) => ({ municipality: { code, name, nameEn: name } });
const MINE = town('352136', '美祢市');
const KATORI = town('122360', '香取市');
const ranked = (first: number, second: number) => [
  official('122360', [cell(2024, second, { rank: 2 })], KATORI),
  official('352136', [cell(2024, first, { rank: 1 })], MINE),
];

test('towns that may be ranked are bars beside the longest, the first of the ranking on top', () => {
  expect(of(ranked(200, 50), '人')).toEqual([
    { name: '美祢市', text: '200人', share: 1 },
    { name: '香取市', text: '50人', share: 0.25 },
  ]);
});

test('what goes below zero has no bar', () => {
  expect(of(ranked(20, -5), '人').map(({ share }) => share)).toEqual([null, null]);
});

test('towns that may not be ranked stand one by one, each with its year and without a bar', () => {
  const apart = { comparableGroup: null, besideGroup: null };
  const rows = [
    official('122360', [cell(2022, 7), cell(2023, 5)], { ...KATORI, ...apart }),
    official('352136', [cell(2024, 900)], { ...MINE, ...apart }),
  ];
  expect(of(rows, '人')).toEqual([
    { name: '香取市', text: '5人 (2023)', share: null },
    { name: '美祢市', text: '900人 (2024)', share: null },
  ]);
});

test('a town without a figure is none of them: its sentence stands above', () => {
  expect(of([official('122360', [cell(2024, null)], KATORI)], '人')).toEqual([]);
});
