import { expect, test } from '@jest/globals';
import { findLabelled } from '../../../../src/reader/records/labelled/find-labelled.js';
import { linesOf, tableOf, written } from '../typed-page.js';

test('labels with their values beside them are one indicator', () => {
  const card = tableOf(`
    指標名 | 図書館の利用者数 | 単位 | 人
    現状値（R4） | 12,345 | 目標値（R9） | 15,000
    指標の説明 | 年度内に図書館を利用した延べ人数 | ＜ | ＜
  `);
  const { records } = findLabelled([card]);
  expect(written(records)).toEqual([
    '図書館の利用者数（人）',
    '  現状値（R4）: 12,345',
    '  目標値（R9）: 15,000',
  ]);
  expect(records[0]).toMatchObject({
    reader: 'LABELLED',
    definition: { text: '年度内に図書館を利用した延べ人数' },
    doubts: [],
  });
});

test('target and actual in rows under years each take the name above and the year over them', () => {
  const sheet = tableOf(`
    成果指標① | 健診の受診率 | 単位 | ％
    区分 | 令和4年度 | 5年度 | 6年度
    目標 | 40.0 | 45.0 | 50.0
    実績 | 38.2 | － |
    達成率 | 95.5% | |
  `);
  expect(written(findLabelled([sheet]).records)).toEqual([
    '健診の受診率（％）',
    '  目標 令和4年度: 40.0',
    '  目標 令和5年度: 45.0',
    '  目標 令和6年度: 50.0',
    '  実績 令和4年度: 38.2',
    '  実績 令和5年度: －',
  ]);
});

test('actuals of four digits are no years of what stands under them', () => {
  const sheet = tableOf(`
    成果指標 | 入込客数（千人） | ＜
    区分 | R4 | R5
    目標 | 2100 | 2200
    実績 | 1900 | 2000
    成果指標 | 宿泊者数（千人） | ＜
    目標 | 120 | 150
  `);
  expect(written(findLabelled([sheet]).records)).toEqual([
    '入込客数（千人）',
    ...['  目標 R4: 2100', '  目標 R5: 2200'],
    '宿泊者数（千人）',
    ...['  目標 R4: 120', '  目標 R5: 150'],
  ]);
});

test('names merged over the rows of their measures each keep their own figures', () => {
  const sheet = tableOf(`
    活動指標 ア 講座の回数 | 回 | 区分 | R4 | R5
    〃 | 〃 | 目標 | 10 | 12
    〃 | 〃 | 実績 | 9 | 12
    成果指標 ア 参加者数 | 人 | 目標 | 100 | 120
    〃 | 〃 | 実績 | 98 | 131
  `);
  expect(written(findLabelled([sheet]).records)).toEqual([
    'ア 講座の回数（回）',
    ...['  目標 R4: 10', '  目標 R5: 12', '  実績 R4: 9', '  実績 R5: 12'],
    'ア 参加者数（人）',
    ...['  目標 R4: 100', '  目標 R5: 120', '  実績 R4: 98', '  実績 R5: 131'],
  ]);
});

test('costs, target groups and telephones of a sheet are left out with their reason', () => {
  const sheet = tableOf(`
    対象指標 | 市内の高齢者数 | 単位 | 人
    実績 | 9,000 | |
    事業費 | 1,200千円 | 内線 | 2345
    指標名 | 教室の参加者数 | 単位 | 人
    実績値（R5） | 210 | 目標値（R9） | 300
  `);
  const { records, leftOut } = findLabelled([sheet]);
  expect(written(records)).toEqual([
    '教室の参加者数（人）',
    '  実績値（R5）: 210',
    '  目標値（R9）: 300',
  ]);
  expect(leftOut.map(({ reason, printed }) => [reason, printed.text])).toEqual([
    ['BUDGET', '1,200千円'],
    ['TELEPHONE', '2345'],
  ]);
});

test('a name on the line over the rows of target and actual is theirs', () => {
  const rows = tableOf(`
    平成(年度) | 17 | 18
    目標 | 90% | 95%
  `);
  const { records } = findLabelled([...linesOf('成果指標 収納率'), rows]);
  expect(written(records)).toEqual(['収納率', '  目標 平成17年度: 90%', '  目標 平成18年度: 95%']);
});

test('a plain table with a head over its names is left to the reader of tables', () => {
  const plain = tableOf(`
    指標名 | 単位 | 現状値（R4） | 目標値（R9）
    移住者数 | 人 | 20 | 50
  `);
  expect(findLabelled([plain])).toEqual({ records: [], leftOut: [] });
});

test('a class that is merged over the rows of its indicator is no head of names', () => {
  const sheet = tableOf(`
    成果指標 | 指標の名称 | 健診の受診率 | 算出方法 | 受診者数÷対象者数
    〃 | 年度 | R4 | R5 | R6
    〃 | 目標値(単位:％) | 40 | 45 | 50
    〃 | 実績値 | 38 | 46 |
  `);
  const { records } = findLabelled([sheet]);
  expect(written(records)).toEqual([
    '健診の受診率（％）',
    ...['  目標値(単位:％) R4: 40', '  目標値(単位:％) R5: 45', '  目標値(単位:％) R6: 50'],
    ...['  実績値 R4: 38', '  実績値 R5: 46'],
  ]);
  expect(records[0]?.definition?.text).toBe('受診者数÷対象者数');
});

test('labels under each other beside a merged name go on with its one indicator', () => {
  const card = tableOf(`
    KPI | 移住の相談件数（件） | 基準値(R1) | 120
    〃 | 〃 | 目標値(R6) | 150
  `);
  const { records } = findLabelled([card]);
  expect(written(records)).toEqual([
    '移住の相談件数（件）',
    '  基準値(R1): 120',
    '  目標値(R6): 150',
  ]);
  expect(records[0]?.marked?.text).toBe('KPI');
});

test('a wide cell over the rows names what stands under it, for less than certain', () => {
  const sheet = tableOf(`
    健診の受診率（％） | ＜ | ＜
    区分 | R4 | R5
    目標 | 40 | 45
    実績 | 38 | 46
    がん検診の受診者数 | ＜ | ＜
    区分 | R4 | R5
    目標 | 900 | 950
  `);
  const { records } = findLabelled([sheet]);
  expect(written(records)).toEqual([
    '健診の受診率（％）',
    ...['  目標 R4: 40', '  目標 R5: 45', '  実績 R4: 38', '  実績 R5: 46'],
    'がん検診の受診者数',
    ...['  目標 R4: 900', '  目標 R5: 950'],
  ]);
  expect(records[0]?.doubts).toMatchObject([{ kind: 'NAME_UNSURE' }]);
});
