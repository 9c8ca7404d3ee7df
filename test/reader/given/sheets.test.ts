import { expect, test } from '@jest/globals';
import { readGiven } from '../../../src/reader/given/read-given.js';
import { findInTables } from '../../../src/reader/records/table/find-in-tables.js';
import { type MadeCell, workbook } from '../../import/read-tables.js';
import { blockShape } from './block-shape.js';

const given = (name: string, bytes: Uint8Array | string) =>
  readGiven({ name, bytes: Buffer.from(bytes) });

const percent = (v: number): MadeCell => ({ t: 'n', v, z: '0.0%' });

test('a sheet is a table of its cells as they are printed, merged ones as one, with lines around it', () => {
  const rows = [
    ['第2次総合計画 指標一覧'],
    [],
    ['（単位：％）'],
    ['指標名', '現状値', '目標値', null],
    [null, 'R4', 'R7', 'R9'],
    ['収納率', percent(0.95), percent(0.955), percent(0.96)],
    ['※ 収納率は現年分'],
  ];
  const read = given('plan.xlsx', workbook(rows, { merges: ['A4:A5', 'C4:D4'] }));
  expect(read?.kind).toBe('WORKBOOK');
  expect(read?.blocks.map(blockShape)).toEqual([
    '第2次総合計画 指標一覧',
    '（単位：％）',
    [
      '指標名@0,0 2x1',
      ...['現状値@0,1', '目標値@0,2 1x2', 'R4@1,1', 'R7@1,2', 'R9@1,3'],
      ...['収納率@2,0', '95.0%@2,1', '95.5%@2,2', '96.0%@2,3'],
    ],
    '※ 収納率は現年分',
  ]);
});

test('what a workbook hides is not read: sheets, rows and columns', () => {
  const rows = [
    ['指標名', '内部用', '現状値', '目標値'],
    ['出生数', '案', 120, 150],
    ['旧指標', '案', 1, 2],
    ['転入者数', '案', 30, 40],
  ];
  const hide = { rows: [2], columns: [1] };
  const bytes = workbook(rows, { before: [['下書き', 1]], hidden: true, hide });
  expect(given('plan.xlsx', bytes)?.blocks.map(blockShape)).toEqual([
    [
      ...['指標名@0,0', '現状値@0,1', '目標値@0,2', '出生数@1,0', '120@1,1', '150@1,2'],
      ...['転入者数@2,0', '30@2,1', '40@2,2'],
    ],
  ]);
});

test('each sheet is a page, and each line of a cell a word', () => {
  const bytes = workbook(
    [
      ['指標名', '目標値'],
      ['通いの場の\n参加者数', 'about\n30'],
    ],
    {
      before: [['表紙']],
    },
  );
  const read = given('plan.xls', bytes);
  expect(read?.pages.map(({ number, words }) => [number, words.map(({ text }) => text)])).toEqual([
    [1, ['表紙']],
    [2, ['指標名', '目標値', '通いの場の', '参加者数', 'about', '30']],
  ]);
  const table = read?.blocks.find(({ kind }) => kind === 'TABLE');
  expect(table && blockShape(table)).toContain('通いの場の参加者数@1,0');
  expect(table && blockShape(table)).toContain('about 30@1,1');
});

test('a CSV is a table in one page, in UTF-8 or CP932', () => {
  const text = '指標名,単位,現状値（R4）,目標値（R9）\r\n出生数,人,120,150\r\n';
  const read = given('kpi.csv', text);
  expect(read?.kind).toBe('CSV');
  const [record] = findInTables(read?.blocks ?? []).records;
  expect(record?.name.text).toBe('出生数');
  expect(record?.figures.map(({ cell }) => cell.text)).toEqual(['120', '150']);
  const cp932 = Buffer.from('8e77 95 57 2c 31 0a 92 6c 2c 32 0a'.replaceAll(' ', ''), 'hex');
  expect(readGiven({ name: 'a.csv', bytes: cp932 })?.blocks.map(blockShape)).toEqual([
    ['指標@0,0', '1@0,1', '値@1,0', '2@1,1'],
  ]);
});

test('what is no workbook and no CSV is another reader’s', () => {
  expect(given('plan.txt', '指標名 目標値')).toBeNull();
  expect(given('plan.pdf', '%PDF-1.7')).toBeNull();
});

test('a workbook with more places than any plan has is refused', () => {
  const wide = Array.from({ length: 1001 }, (_, i) => i);
  const rows = Array.from({ length: 1000 }, () => wide);
  const csv = rows.map((row) => row.join(',')).join('\n');
  expect(() => given('data.csv', `${csv}\n`)).toThrow(/too large/);
});
