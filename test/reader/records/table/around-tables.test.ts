import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/reader/blocks/block.js';
import { findInTables } from '../../../../src/reader/records/table/find-in-tables.js';
import { found } from './found-short.js';
import { line, table } from './typed-table.js';

const HEADS = '指標名 | 現状値（R4） | 目標値（R9）';
const notes = (...blocks: Block[]) =>
  findInTables(blocks).records.map((record) => record.notes.map(({ text }) => text));
const doubts = (...blocks: Block[]) =>
  findInTables(blocks).records.map((record) => record.doubts.map(({ kind }) => kind));
const leftOut = (...blocks: Block[]) =>
  findInTables(blocks).leftOut.map(({ reason, printed }) => `${reason} ${printed.text}`);

test('a unit that is printed over a table is that of each row without its own', () => {
  const blocks = [
    line('（単位：人）'),
    table([HEADS, '出生数 | 120 | 150', '受診率（％） | 40 | 50']),
  ];
  expect(found(...blocks).map(({ unit }) => unit)).toEqual(['人', '％']);
  const inside = table(['成果指標 | < | 単位：件', HEADS, '相談件数 | 120 | 150']);
  expect(found(inside).map(({ unit }) => unit)).toEqual(['件']);
});

test('a note under a table goes with the rows that carry its mark', () => {
  const blocks = [
    table([HEADS, '出生数※1 | 120 | 150', '死亡数 | 130 | 140※2']),
    line('※1 住民基本台帳による'),
    line('※2 暦年の数'),
    line('第2章'),
  ];
  expect(notes(...blocks)).toEqual([['※1 住民基本台帳による'], ['※2 暦年の数']]);
  expect(found(...blocks).map(({ name }) => name)).toEqual(['出生数', '死亡数']);
  const all = [table([HEADS, '出生数 | 120 | 150']), line('※ 現状値は見込みを含む')];
  expect(notes(...all)).toEqual([['※ 現状値は見込みを含む']]);
});

test('the title says what years are of, where no head does', () => {
  const plan = table(['指標名 | R7 | R9', '出生数 | 150 | 160']);
  expect(found(line('■目標値一覧'), plan)[0]?.figures).toEqual([
    '■目標値一覧/R7: 150',
    '■目標値一覧/R9: 160',
  ]);
});

test('rows without heads on the next page stand under those of the page before', () => {
  const blocks = [
    table([HEADS, '出生数 | 120 | 150'], { page: 1 }),
    line('- 12 -', 1),
    table(['転入者数 | 30 | 40'], { page: 2 }),
  ];
  expect(found(...blocks)[1]).toEqual({
    ...{ name: '転入者数', unit: null },
    figures: ['現状値（R4）: 30', '目標値（R9）: 40'],
  });
  expect(doubts(...blocks)).toEqual([[], ['HEAD_CARRIED_OVER']]);
});

test('rows without heads two pages on, or in other columns, stand under none', () => {
  const first = table([HEADS, '出生数 | 120 | 150'], { page: 1 });
  expect(found(first, table(['転入者数 | 30 | 40'], { page: 3 }))).toHaveLength(1);
  expect(found(first, table(['転入者数 | 30 | 40 | 50'], { page: 2 }))).toHaveLength(1);
});

test('a row that a page breaks goes on with its name, which is no longer sure', () => {
  const blocks = [
    table([HEADS, '地域包括支援センターに | 120 | 150'], { page: 1 }),
    table([HEADS, '寄せられた相談の件数 | | ', '転入者数 | 30 | 40'], { page: 2 }),
  ];
  expect(found(...blocks).map(({ name }) => name)).toEqual([
    '地域包括支援センターに寄せられた相談の件数',
    '転入者数',
  ]);
  expect(doubts(...blocks)).toEqual([['NAME_UNSURE'], []]);
});

test('columns that gaps tell are said to be so', () => {
  expect(doubts(table([HEADS, '出生数 | 120 | 150'], { layout: 'UNRULED' }))).toEqual([
    ['COLUMNS_BY_GAPS'],
  ]);
});

test('budgets, sizes of target groups, other places and ages stay out, each with its reason', () => {
  const sheet = table([
    '区分 | 指標名 | 単位 | 目標値（R6） | 実績値（R6） | 県平均',
    '対象指標 | 市民の数 | 人 | 9,000 | 8,990 | ',
    '成果指標 | 受診率 | ％ | 50 | 48 | 45',
    ' | 事業費 | 千円 | 1,200 | 1,180 | ',
    ' | 全国平均 | ％ | 44 | 43 | ',
  ]);
  expect(found(sheet)).toEqual([
    { name: '受診率', unit: '％', figures: ['目標値（R6）: 50', '実績値（R6）: 48'] },
  ]);
  expect(leftOut(sheet)).toEqual([
    'OTHER_PLACE 県平均',
    'TARGET_GROUP_SIZE 市民の数',
    'BUDGET 事業費',
    'OTHER_PLACE 全国平均',
  ]);
  const ages = table(['年齢区分 | R2 | R7', '0～14歳 | 5,390 | 4,800', '65歳以上 | 9,000 | 9,100']);
  expect([found(ages), leftOut(ages)]).toEqual([[], ['AGE_GROUP 0～14歳', 'AGE_GROUP 65歳以上']]);
  const phones = table(['担当課 | 電話番号 | 内線', '総務課 | 0995-45-5111 | 123']);
  expect([found(phones), leftOut(phones)]).toEqual([[], ['TELEPHONE 電話番号', 'TELEPHONE 内線']]);
  const dates = table(['指標 | R5 | R6 | R7', '庁舎の耐震化 | ○ | ○ | →']);
  expect([found(dates), leftOut(dates)]).toEqual([
    [],
    ['SCHEDULE R5', 'SCHEDULE R6', 'SCHEDULE R7'],
  ]);
});

test('names of indicators that only hold a word of budgets stay in', () => {
  const names = ['一般財源比率', '市税収入額', '1人当たりの医療費', '市債残高', '地方債現在高比率'];
  const plan = table([HEADS, ...names.map((name) => `${name} | 1 | 2`)]);
  expect(found(plan).map(({ name }) => name)).toEqual(names);
});

test('how many people will live there is foreseen, and no indicator', () => {
  const people = table(['区分 | 2025年 | 2030年', '総人口 | 12,000 | 11,000']);
  expect(leftOut(line('将来人口の見通し'), people)).toEqual([
    'POPULATION_FORECAST 将来人口の見通し',
  ]);
});
