import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/reader/blocks/block.js';
import { findInTables } from '../../../../src/reader/records/table/find-in-tables.js';
import { found } from './found-short.js';
import { line, table } from './typed-table.js';

const doubted = (...blocks: Block[]) =>
  findInTables(blocks).records.map(({ name, doubts }) => [
    name.text,
    ...doubts.map(({ kind }) => kind),
  ]);

test('項目 over actuals alone is a table of statistics, over targets one of indicators', () => {
  expect(found(table(['項目 | R3実績 | R4実績', '利用者数 | 120 | 130']))).toEqual([]);
  expect(found(table(['項目 | R4実績 | R9目標', '利用者数 | 120 | 130']))).toHaveLength(1);
});

test('a name that no head calls one is not sure', () => {
  expect(doubted(table(['施策 | 現状値（R4） | 目標値（R9）', '子育て支援 | 120 | 150']))).toEqual([
    ['子育て支援', 'NAME_UNSURE'],
  ]);
  expect(doubted(table([' | 現状値（R4） | 目標値（R9）', '出生数 | 120 | 150']))).toEqual([
    ['出生数'],
  ]);
});

test('計 and うち女性 name nothing by themselves', () => {
  const plan = table([
    '指標名 | 現状値（R4） | 目標値（R9）',
    '委員の数 | 120 | 150',
    'うち女性 | 30 | 60',
  ]);
  expect(doubted(plan)).toEqual([['委員の数'], ['うち女性', 'NAME_UNSURE']]);
});

test('a table that begins with words of its own takes no heads from the one before', () => {
  const plan = table(['指標名 | 現状値（R4） | 目標値（R9）', '出生数 | 120 | 150']);
  const schools = table(['学校名 | 児童 | 学級', '中央小学校 | 320 | 12'], { page: 2 });
  expect(found(plan, schools).map(({ name }) => name)).toEqual(['出生数']);
});

test('a chapter called 目標 says nothing of the figures under it', () => {
  const plan = table(['指標名 | R4 | R9', '出生数 | 120 | 150']);
  expect(found(line('まちづくりの目標'), plan)[0]?.figures).toEqual(['R4: 120', 'R9: 150']);
});

test('a figure under no head is asked about', () => {
  const plan = table(['指標名 | 現状値（R4） | 目標値（R9） | ', '出生数 | 120 | 150 | 160']);
  expect(doubted(plan)).toEqual([['出生数', 'CELLS_DO_NOT_FIT_HEADS']]);
});

test('figures under the head of the names lie otherwise than their heads, and are asked about', () => {
  const plan = table(
    [
      '重要業績評価指標（KPI） | < | 現状値（H26） | 目標値（R元）',
      '就農者数 | － | 5年間で3人 | ',
    ],
    { layout: 'UNRULED' },
  );
  expect(doubted(plan)).toEqual([['就農者数', 'COLUMNS_BY_GAPS', 'CELLS_DO_NOT_FIT_HEADS']]);
});

test('four digits alone are years under a head that says so, and else a figure', () => {
  const figuresOf = (...rows: string[]) => found(table(rows))[0]?.figures;
  expect(figuresOf('指標名 | 現状値 | 目標値', '入込客数（千人） | 950 | 2000')).toEqual([
    '現状値: 950',
    '目標値: 2000',
  ]);
  expect(
    figuresOf('指標名 | 基準年 | 現状値 | 目標年度 | 目標値', '出生数 | 2021 | 120 | 2026 | 150'),
  ).toEqual(['現状値/2021: 120', '目標値/2026: 150']);
  const plan = table(['指標名 | 登録者 | 現状値 | 目標値', '貸出冊数 | 2000 | 120 | 150']);
  expect(doubted(plan)).toEqual([['貸出冊数', 'CELLS_DO_NOT_FIT_HEADS']]);
});

test('a row of four digits is no row of heads below the heads', () => {
  const plan = table([
    '指標名 | 現状値 | 目標値',
    '入込客数（千人） | 1900 | 2000',
    '宿泊者数（千人） | 120 | 150',
  ]);
  expect(found(plan).map(({ figures }) => figures)).toEqual([
    ['現状値: 1900', '目標値: 2000'],
    ['現状値: 120', '目標値: 150'],
  ]);
  const kinds = table([
    '指標名 | 区分 | R4 | R5',
    '入込客数 | 実績 | 2200 | 2300',
    '^ | 目標 | 1900 | 2000',
    '宿泊者数 | 実績 | 120 | 150',
  ]);
  expect(found(kinds).map(({ figures }) => figures)).toEqual([
    ['R4/実績: 2200', 'R5/実績: 2300', 'R4/目標: 1900', 'R5/目標: 2000'],
    ['R4/実績: 120', 'R5/実績: 150'],
  ]);
  const years = table([
    '指標名 | 実績値 | < | 目標値',
    '^ | 2021 | 2022 | 2027',
    '出生数 | 8 | 9 | 12',
  ]);
  expect(found(years)[0]?.figures).toEqual(['実績値/2021: 8', '実績値/2022: 9', '目標値/2027: 12']);
});

test('the year in which something is begun is not that of its figures', () => {
  const plan = table(['事業開始年度 | 指標名 | 現状値 | 目標値', 'R2 | 出生数 | 120 | 150']);
  expect(found(plan)[0]?.figures).toEqual(['現状値: 120', '目標値: 150']);
});
