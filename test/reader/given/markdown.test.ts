import { expect, test } from '@jest/globals';
import { layOutMarkdown } from '../../../src/reader/given/lay-out-markdown.js';
import { findInTables } from '../../../src/reader/records/table/find-in-tables.js';
import { readTextPages } from '../../../src/reader/text/read-text-pages.js';
import { blockShape } from './block-shape.js';

const read = (lines: readonly string[]) =>
  readTextPages({ name: 'plan.md', bytes: Buffer.from(lines.join('\n')) });

const PLAN = [
  '## 施策1',
  '',
  '| 指標名 | 現状値<br>（R4） | **目標値**（R9） |',
  '| --- | :-: | --: |',
  '| 出生数 | 120人 | 150人 |',
  '| 転入者数 | |40人|',
  '| 受診率 | 50％ |',
  '',
  '次の文。',
];

test('a table of Markdown has the cells that its bars part, without what marks them up', () => {
  const text = read(PLAN);
  expect(layOutMarkdown(text).map(blockShape)).toEqual([
    '## 施策1',
    [
      ...[
        '指標名@0,0',
        '現状値（R4）@0,1',
        '目標値（R9）@0,2',
        '出生数@1,0',
        '120人@1,1',
        '150人@1,2',
      ],
      ...['転入者数@2,0', '40人@2,2', '受診率@3,0', '50％@3,1'],
    ],
    '次の文。',
  ]);
});

test('its words stand in the lines of the file', () => {
  const text = read(PLAN);
  const [record] = findInTables(layOutMarkdown(text)).records;
  const [word] = record?.figures[1]?.cell.words ?? [];
  expect(word && text.places.get(word)).toEqual({ line: 5, start: 15 });
});

test('a row with fewer cells than the head is asked about, one with an empty cell is not', () => {
  const { records } = findInTables(layOutMarkdown(read(PLAN)));
  expect(records.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
    [],
    [],
    ['CELLS_DO_NOT_FIT_HEADS'],
  ]);
});

test('bars may be missing at the ends, and bars without a line under the head are no Markdown', () => {
  const bare = ['指標名 | 単位 | 目標値（R9）', '---|---|---', '出生数 | 人 | 150'];
  expect(findInTables(layOutMarkdown(read(bare))).records.map(({ unit }) => unit?.text)).toEqual([
    '人',
  ]);
  const drawn = read(['| 指標名 | 目標値 |', '| 出生数 | 150 |']);
  expect(
    layOutMarkdown(drawn).every((block) => block.kind === 'LINE' || block.layout !== 'GIVEN'),
  ).toBe(true);
});
