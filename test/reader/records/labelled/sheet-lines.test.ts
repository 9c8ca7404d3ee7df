import { expect, test } from '@jest/globals';
import { findLabelled } from '../../../../src/reader/records/labelled/find-labelled.js';
import { linesOf, written } from '../typed-page.js';

const read = (text: string) => findLabelled(linesOf(text));

test('years, target and actual glued into lines are parted by the number of years', () => {
  const { records } = read(`
    成果指標納期内の納付率
    平成(年度)202122
    目標-91.5%92.0%
    実績90.1%91.2%92.4%
    目標と実績の比較-▲0.3%0.4%
  `);
  expect(written(records)).toEqual([
    '納期内の納付率',
    '  目標 平成20年度: -',
    '  目標 平成21年度: 91.5%',
    '  目標 平成22年度: 92.0%',
    '  実績 平成20年度: 90.1%',
    '  実績 平成21年度: 91.2%',
    '  実績 平成22年度: 92.4%',
  ]);
  expect(records[0]?.doubts).toEqual([]);
});

test('figures one to a line take the years and measures in their order, and say so', () => {
  const { records } = read(`
    区 分
    単位
    令和4年度
    実績(決算)
    令和5年度
    計画(予算)
    実績(決算)
    活動指標 蔵書の冊数
    冊
    29,200
    30,000
    29,900
  `);
  expect(written(records)).toEqual([
    '蔵書の冊数（冊）',
    '  実績(決算) 令和4年度: 29,200',
    '  計画(予算) 令和5年度: 30,000',
    '  実績(決算) 令和5年度: 29,900',
  ]);
  expect(records[0]?.doubts).toMatchObject([{ kind: 'ORDER_ALONE' }]);
});

test('a row with fewer figures than years becomes a question and no figure', () => {
  const { records } = read(`
    成果指標 会員の数
    H25年度 H26年度 H27年度
    計画値
    141
    142
    実績値 150 151 152
  `);
  expect(written(records)).toEqual([
    '会員の数',
    '  実績値 H25年度: 150',
    '  実績値 H26年度: 151',
    '  実績値 H27年度: 152',
  ]);
  expect(records[0]?.doubts).toMatchObject([
    { kind: 'CELLS_DO_NOT_FIT_HEADS', about: [{ text: '141  142' }] },
  ]);
});

test('rows of costs under years are no figures of the indicator before them', () => {
  const { records, leftOut } = read(`
    成果指標 会員の数
    R4年度 R5年度
    実績 150人 151人
    事業費 1,200千円 1,300千円
    計画 1,000 1,100
  `);
  expect(written(records)).toEqual(['会員の数', '  実績 R4年度: 150人', '  実績 R5年度: 151人']);
  expect(leftOut).toMatchObject([{ reason: 'BUDGET' }]);
});

test('a label that a department follows names no indicator', () => {
  expect(read('成果指標1\n総務法務課\nR4 R5\n実績 1 2').records).toEqual([]);
});

test('a row that stands whole on its line takes the years over it, and the next one goes on with it', () => {
  const { records } = read(`
    成果指標名 単位 区分 H25年度 H26年度
    健診の受診率 ％ 目標値 40.0 45.0
    実績値 38.2 44.1
    がん検診の受診者数 人 目標値 900 1,000
  `);
  expect(written(records)).toEqual([
    '健診の受診率（％）',
    ...['  目標値 H25年度: 40.0', '  目標値 H26年度: 45.0'],
    ...['  実績値 H25年度: 38.2', '  実績値 H26年度: 44.1'],
    'がん検診の受診者数（人）',
    ...['  目標値 H25年度: 900', '  目標値 H26年度: 1,000'],
  ]);
});

test('labels and values one to a line, and a year in brackets behind its figure', () => {
  expect(
    written(
      read(`
      指標1
      名称
      健診の受診率
      単位
      ％
      現状値 35.2（令和4年度）
      目標値 50（令和9年度）
      成果指標
      講座の参加者数 人
      R4年度 R5年度
      実績 98 131
      `).records,
    ),
  ).toEqual([
    '健診の受診率（％）',
    ...['  現状値（令和4年度）: 35.2', '  目標値（令和9年度）: 50'],
    '講座の参加者数（人）',
    ...['  実績 R4年度: 98', '  実績 R5年度: 131'],
  ]);
});

test('labels and values in turn on one line, and a dash where nothing was counted yet', () => {
  const { records } = read(`
    指標名 犯罪の検挙件数 単位 件
    年度 R3 R4 R5 備考
    目標 180 200 250
    実績 263 260 －
  `);
  expect(written(records)).toEqual([
    '犯罪の検挙件数（件）',
    ...['  目標 R3: 180', '  目標 R4: 200', '  目標 R5: 250'],
    ...['  実績 R3: 263', '  実績 R4: 260', '  実績 R5: －'],
  ]);
});
