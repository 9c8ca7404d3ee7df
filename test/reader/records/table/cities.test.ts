import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/reader/blocks/block.js';
import { findInTables } from '../../../../src/reader/records/table/find-in-tables.js';
import { found } from './found-short.js';
import { line, table } from './typed-table.js';

/** Name and figures of each, for short: `name: head/head=cell, …`. */
const short = (...blocks: Block[]) =>
  found(...blocks).map(
    ({ name, figures }) => `${name}: ${figures.map((one) => one.replace(': ', '=')).join(', ')}`,
  );
const doubts = (...blocks: Block[]) =>
  findInTables(blocks).records.map((record) => record.doubts.map(({ kind }) => kind));

test('a direction, a baseline, a target half way and the last one', () => {
  const plan = table([
    'No. | 指標 | 方向性 | 基準値\\n（令和元年度） | 中間目標値\\n（令和7年度） | 目標値\\n（令和11年度）',
    '1 | 住みやすいと感じる市民の割合（％） | ↗ | 62.1 | 66.0 | 70.0',
    '2 | 人身事故件数（件） | ↘ | 210 | 190 | 170以下',
  ]);
  expect(short(plan)).toEqual([
    '住みやすいと感じる市民の割合: 基準値（令和元年度）=62.1, 中間目標値（令和7年度）=66.0, 目標値（令和11年度）=70.0',
    '人身事故件数: 基準値（令和元年度）=210, 中間目標値（令和7年度）=190, 目標値（令和11年度）=170以下',
  ]);
  expect(findInTables([plan]).records.map(({ direction }) => direction?.text)).toEqual(['↗', '↘']);
});

test('how it is counted, by whom and who is in charge stand beside the figures', () => {
  const plan = table([
    '指標名 | 指標の定義 | 出典 | 担当課 | 策定時（R2） | 目標（R7）',
    '観光入込客数 | 1月から12月までの延べ人数 | 観光動態調査 | 観光課 | 120万人 | 150万人',
  ]);
  const [record] = findInTables([plan]).records;
  expect(short(plan)).toEqual(['観光入込客数: 策定時（R2）=120万人, 目標（R7）=150万人']);
  expect(record?.definition?.text).toBe('1月から12月までの延べ人数');
  expect(record?.measuredBy?.text).toBe('観光動態調査');
});

test('数値目標 over words names the indicators, KPI over figures is their target', () => {
  const plan = table([
    '基本目標 | 数値目標 | 基準値（H26） | KPI（R元）',
    'しごと | 新規就農者数 | 4人 | 10人',
    'ひと | 転入超過数 | ▲120人 | 0人',
  ]);
  expect(short(plan)).toEqual([
    '新規就農者数: 基準値（H26）=4人, KPI（R元）=10人',
    '転入超過数: 基準値（H26）=▲120人, KPI（R元）=0人',
  ]);
});

test('two lists side by side in one table are two', () => {
  const plan = table([
    '指標名 | 現状（R4） | 目標（R9） | 指標名 | 現状（R4） | 目標（R9）',
    '出生数 | 120 | 150 | 転入者数 | 30 | 40',
    '婚姻数 | 60 | 70 | | | ',
  ]);
  expect(short(plan)).toEqual([
    '出生数: 現状（R4）=120, 目標（R9）=150',
    '婚姻数: 現状（R4）=60, 目標（R9）=70',
    '転入者数: 現状（R4）=30, 目標（R9）=40',
  ]);
});

test('actuals year by year, a target, and how much of it was reached, which is no value', () => {
  const report = table([
    '指標 | 単位 | 実績値 | < | < | 目標値 | 達成率 | 評価',
    '^ | ^ | R3 | R4 | R5 | R5 | ^ | ^',
    '講座の参加者数 | 人 | 80 | 95 | 110 | 100 | 110.0％ | A',
  ]);
  expect(short(report)).toEqual([
    '講座の参加者数: 実績値/R3=80, 実績値/R4=95, 実績値/R5=110, 目標値/R5=100',
  ]);
});

test('a target and an actual under each year', () => {
  const report = table([
    '成果指標 | R5年度 | < | < | R6年度 | < | <',
    '^ | 目標 | 実績 | 達成度 | 目標 | 実績 | 達成度',
    '相談件数（件） | 10 | 8 | 80％ | 12 | 13 | 108％',
  ]);
  expect(short(report)).toEqual([
    '相談件数: R5年度/目標=10, R5年度/実績=8, R6年度/目標=12, R6年度/実績=13',
  ]);
});

test('a cell merged over several years has all of their heads, a merged dash each of them', () => {
  const plan = table([
    '指標名 | 目標値 | < | <',
    '^ | R6 | R7 | R8',
    '説明会の開催 | 毎年度3回 | < | <',
    '新駅の利用者数 | － | < | 500人',
  ]);
  expect(short(plan)).toEqual([
    '説明会の開催: 目標値/R6/R7/R8=毎年度3回',
    '新駅の利用者数: 目標値/R6=－, 目標値/R7=－, 目標値/R8=500人',
  ]);
});

test('a name that spans rows goes before what parts them', () => {
  const plan = table([
    '指標名 | < | 現状値（R4） | 目標値（R9）',
    'がん検診受診率 | 胃がん | 12.1％ | 20％',
    '^ | 肺がん | 15.0％ | 25％',
  ]);
  expect(short(plan)).toEqual([
    'がん検診受診率 胃がん: 現状値（R4）=12.1％, 目標値（R9）=20％',
    'がん検診受診率 肺がん: 現状値（R4）=15.0％, 目標値（R9）=25％',
  ]);
});

test('two rows under one name with nothing to part them are asked about', () => {
  const plan = table([
    '指標名 | 現状値（R4） | 目標値（R9）',
    'がん検診受診率 | 12.1％ | 20％',
    '^ | 15.0％ | 25％',
  ]);
  expect(doubts(plan)).toEqual([['CELLS_DO_NOT_FIT_HEADS']]);
});

test('the year of a figure in a column beside it', () => {
  const before = table([
    '指標名 | 基準年度 | 基準値 | 目標年度 | 目標値',
    '出生数 | R4 | 120人 | R9 | 150人',
    '受診率 | R3 | 45％ | R9 | 60％',
  ]);
  expect(short(before)).toEqual([
    '出生数: 基準値/R4=120人, 目標値/R9=150人',
    '受診率: 基準値/R3=45％, 目標値/R9=60％',
  ]);
  const under = table([
    '指標名 | 現状値 | < | 目標値 | <',
    '^ | 数値 | 年度 | 数値 | 年度',
    '出生数 | 120人 | R4 | 150人 | R9',
  ]);
  expect(short(under)).toEqual(['出生数: 現状値/数値/R4=120人, 目標値/数値/R9=150人']);
});

test('a unit in a column beside the value, under one head', () => {
  const plan = table([
    '指標名 | 現状値（R4） | < | 目標値（R9） | <',
    '出生数 | 120 | 人 | 150 | 人',
    '受診率 | 45 | ％ | 60 | ％',
  ]);
  expect(found(plan).map(({ name, unit }) => [name, unit])).toEqual([
    ['出生数', '人'],
    ['受診率', '％'],
  ]);
  expect(short(plan)[0]).toBe('出生数: 現状値（R4）=120, 目標値（R9）=150');
});

test('an arrow between baseline and target is no figure', () => {
  const plan = table([
    '重要業績評価指標（KPI） | 現状値（H30） | | 目標値（R6）',
    '空き家バンク成約件数 | 3件 | → | 10件',
  ]);
  expect(short(plan)).toEqual(['空き家バンク成約件数: 現状値（H30）=3件, 目標値（R6）=10件']);
});

test('the era that only the first year names goes for those that count on', () => {
  const plan = table([
    '指標名 | 単位 | 目標値 | < | <',
    '^ | ^ | 令和5年度 | 6年度 | 7年度',
    '出生数 | 人 | 5 | 6 | 7',
  ]);
  expect(short(plan)).toEqual([
    '出生数: 目標値/令和5年度=5, 目標値/令和6年度=6, 目標値/令和7年度=7',
  ]);
});

test('rows that head others are what those stand under', () => {
  const plan = table([
    '指標名 | 現状値（R4） | 目標値（R9）',
    '基本目標1　しごとをつくる | < | <',
    '就業者数 | 120人 | 150人',
    '基本目標2　ひとの流れをつくる | < | <',
    '転入者数 | 30人 | 40人',
  ]);
  const { records } = findInTables([plan]);
  expect(records.map(({ name, under }) => [name.text, ...under.map(({ text }) => text)])).toEqual([
    ['就業者数', '基本目標1　しごとをつくる'],
    ['転入者数', '基本目標2　ひとの流れをつくる'],
  ]);
});

test('heads that come again in a table stand over the rows that follow', () => {
  const plan = table([
    '成果指標 | 現状値（R4） | 目標値（R9）',
    '出生数 | 120人 | 150人',
    '活動指標 | R5実績 | R6計画',
    '健診の回数 | 4回 | 6回',
  ]);
  expect(short(plan)).toEqual([
    '出生数: 現状値（R4）=120人, 目標値（R9）=150人',
    '健診の回数: R5実績=4回, R6計画=6回',
  ]);
});

test('the town between the nation and the prefecture', () => {
  const plan = table([
    '指標名 | 現状値（R4） | < | < | 目標値（R9）',
    '^ | 本市 | 県平均 | 全国平均 | 本市',
    '特定健診受診率 | 41.2％ | 44.0％ | 37.5％ | 60％',
  ]);
  expect(short(plan)).toEqual(['特定健診受診率: 現状値（R4）/本市=41.2％, 目標値（R9）/本市=60％']);
});

test('days of reference, words for a target, and a unit in the head', () => {
  const plan = table([
    '項目 | 現状値（人）\\n令和5年3月31日現在 | 目標値（人）\\n令和10年3月末',
    '消防団員数 | 310 | 増加',
  ]);
  expect(found(plan)).toEqual([
    {
      ...{ name: '消防団員数', unit: '人' },
      figures: ['現状値（人）令和5年3月31日現在: 310', '目標値（人）令和10年3月末: 増加'],
    },
  ]);
});

test('years down, indicators across', () => {
  const plan = table([
    '年度 | 出生数（人） | 転入者数（人）',
    'R4（現状値） | 120 | 30',
    'R7（中間目標） | 130 | 35',
    'R9（目標値） | 150 | 40',
  ]);
  expect(short(plan)).toEqual([
    '出生数: R4（現状値）=120, R7（中間目標）=130, R9（目標値）=150',
    '転入者数: R4（現状値）=30, R7（中間目標）=35, R9（目標値）=40',
  ]);
});

test('a title over the heads, marks in a column and measures as they are foreseen', () => {
  const plan = table([
    '【施策の成果指標】 | < | < | <',
    'KPI | 指標 | 計画当初値（R2） | 目標値（R8）',
    '★ | 待機児童数 | 12人 | 0人',
    ' | 園児数 | 310人 | 300人',
  ]);
  const { records } = findInTables([plan]);
  expect(records.map(({ name, marked }) => [name.text, marked?.text ?? null])).toEqual([
    ['待機児童数', '★'],
    ['園児数', null],
  ]);
});

test('a table of work without figures of indicators gives nothing', () => {
  const lists = [
    table([
      '項目 | 現状 | 課題',
      '交通 | 路線バスの利用者が減り続けている状況にある | 担い手の確保',
    ]),
    table(['事業名 | 内容 | 担当課', '子育て支援事業 | 相談の実施 | こども課']),
    table(['事業名 | R5 | R6 | R7', '道路の整備 | 10,000 | 12,000 | 9,000']),
    table(['計画名 | 計画期間', '地域福祉計画 | 令和4年度～令和8年度']),
    table(['目標 | 取組', '健やかに暮らす | 健診の充実と受診の勧奨を進める']),
  ];
  for (const list of lists) expect(found(line('主な事業'), list)).toEqual([]);
});

test('heads exported from merged cells stand in the first place alone', () => {
  const csv = table(
    [
      '指標名 | 単位 | 実績値 | | | 目標値',
      ' | | R3 | R4 | R5 | R9',
      '出生数 | 人 | 1 | 2 | 3 | 4',
    ],
    { layout: 'GIVEN' },
  );
  expect(short(csv)).toEqual(['出生数: 実績値/R3=1, 実績値/R4=2, 実績値/R5=3, 目標値/R9=4']);
});

test('a target under the rows of target and actual is of neither row, and comes once', () => {
  const report = table([
    '指標名 | 区分 | 単位 | R4 | R5 | 最終目標（R7）',
    '相談件数 | 目標値 | 件 | 11 | 12 | 15',
    '^ | 実績値 | ^ | 12 | － | ^',
    '^ | 達成度 | ％ | 109 | － | ^',
  ]);
  expect(short(report)).toEqual([
    '相談件数: R4/目標値=11, R5/目標値=12, 最終目標（R7）=15, R4/実績値=12, R5/実績値=－',
  ]);
});

test('a figure that spans several names is asked about, a dash is not', () => {
  const plan = table([
    '指標名 | 現状値（R4） | 目標値（R9）',
    '出生数 | － | 150人',
    '転入者数 | ^ | ^',
  ]);
  expect(doubts(plan)).toEqual([['NOT_READ_FOR_CERTAIN'], ['NOT_READ_FOR_CERTAIN']]);
});

test('one row for each year beside the name that spans them', () => {
  const report = table([
    '指標名 | 年度 | 目標値 | 実績値 | 進捗状況',
    '就業者数 | R5 | 10人 | 8人 | 達成',
    '^ | R6 | 20人 | 19人 | 達成',
  ]);
  expect(short(report)).toEqual([
    '就業者数: 目標値/R5=10人, 実績値/R5=8人, 目標値/R6=20人, 実績値/R6=19人',
  ]);
});

test('units in a row of their own under the heads', () => {
  const plan = table([
    '指標 | 2022現状値 | 2028目標値',
    ' | （人） | （人）',
    '出生数 | 120 | 150',
  ]);
  expect(found(plan)).toEqual([
    { name: '出生数', unit: '人', figures: ['2022現状値/（人）: 120', '2028目標値/（人）: 150'] },
  ]);
});
