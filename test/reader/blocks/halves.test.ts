import { expect, test } from '@jest/globals';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import { readTextPages } from '../../../src/reader/text/read-text-pages.js';
import { shown } from './show-blocks.js';

const blocksOf = (...lines: string[]) => {
  const bytes = Buffer.from(lines.join('\n'));
  return readTextPages({ name: 'a.txt', bytes }).pages.flatMap((page) => layOut(page).map(shown));
};

test('figures that stand to the right of their heads, under nothing, are in one column with them', () => {
  const blocks = blocksOf(
    '指標名          現状値          目標値',
    '協議会数                 23             24',
    '掲載数                   43             50',
  );
  expect(blocks).toEqual([
    [
      ['指標名', '現状値', '目標値'],
      ['協議会数', '23', '24'],
      ['掲載数', '43', '50'],
    ],
  ]);
});

test('figures under two heads stay apart, though no row has both', () => {
  const blocks = blocksOf(
    '指標名          現状値  目標値',
    '協議会数            23',
    '掲載数                      50',
    '加入率              73',
  );
  expect(blocks[0]?.slice(1)).toEqual([
    ['協議会数', '23', ''],
    ['掲載数', '', '50'],
    ['加入率', '73', ''],
  ]);
});
