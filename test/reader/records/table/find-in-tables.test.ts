import { expect, test } from '@jest/globals';
import { findInTables } from '../../../../src/reader/records/table/find-in-tables.js';
import { found } from './found-short.js';
import { table } from './typed-table.js';

test('a head row over names, units and values makes one indicator of each row', () => {
  const plan = table([
    '指標名 | 単位 | 現状値（R4） | 目標値（R9）',
    '出生数 | 人 | 120 | 150',
    '転入者数 | 人 | 1,034 | 1,200',
  ]);
  expect(found(plan)).toEqual([
    { name: '出生数', unit: '人', figures: ['現状値（R4）: 120', '目標値（R9）: 150'] },
    { name: '転入者数', unit: '人', figures: ['現状値（R4）: 1,034', '目標値（R9）: 1,200'] },
  ]);
});

test('merged heads stand over the years of their columns', () => {
  const plan = table([
    '小施策 | 指標名 | 指標の説明 | 現状値 | 目標値 | < | <',
    '^ | ^ | ^ | 2022（令和4） | 2023（令和5） | 2025（令和7） | 2027（令和9）',
    '財源確保 | ふるさと納税受入額 | 寄附金の受入額（企画政策課調べ） KPI | 375,284千円（2021） | 500,000千円 | 750,000千円 | 1,000,000千円',
  ]);
  const [record] = findInTables([plan]).records;
  expect(found(plan)).toEqual([
    {
      name: 'ふるさと納税受入額',
      unit: null,
      figures: [
        '現状値/2022（令和4）: 375,284千円（2021）',
        '目標値/2023（令和5）: 500,000千円',
        '目標値/2025（令和7）: 750,000千円',
        '目標値/2027（令和9）: 1,000,000千円',
      ],
    },
  ]);
  expect(record?.definition?.text).toBe('寄附金の受入額');
  expect(record?.measuredBy?.text).toBe('企画政策課');
  expect(record?.marked?.text).toBe('KPI');
  expect(record?.under.map(({ text }) => text)).toEqual(['財源確保']);
});

test('目標 and 実績 down a column say what the figures of a row under years are', () => {
  const sheet = table([
    '成果指標 | 単位 | 区分 | R5 | R6 | R7',
    '相談件数 | 件 | 目標 | 10 | 20 | 30',
    '^ | ^ | 実績 | 8 | 19 | －',
    '^ | ^ | 達成率 | 80.0％ | 95.0％ | －',
  ]);
  expect(found(sheet)).toEqual([
    {
      name: '相談件数',
      unit: '件',
      figures: [
        'R5/目標: 10',
        'R6/目標: 20',
        'R7/目標: 30',
        'R5/実績: 8',
        'R6/実績: 19',
        'R7/実績: －',
      ],
    },
  ]);
});

test('heads that stand down the left make one indicator of each column', () => {
  const plan = table([
    '指標名 | 出生数 | 転入者数',
    '単位 | 人 | 人',
    '現状値（令和4年度） | 120 | 1,034',
    '目標値（令和9年度） | 150 | 1,200',
  ]);
  expect(found(plan)).toEqual([
    {
      name: '出生数',
      unit: '人',
      figures: ['現状値（令和4年度）: 120', '目標値（令和9年度）: 150'],
    },
    {
      name: '転入者数',
      unit: '人',
      figures: ['現状値（令和4年度）: 1,034', '目標値（令和9年度）: 1,200'],
    },
  ]);
});

test('a table of statistics is none of indicators', () => {
  expect(found(table(['区分 | R3実績 | R4実績', '総人口 | 12,000 | 11,900']))).toEqual([]);
});
