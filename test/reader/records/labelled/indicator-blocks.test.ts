import { expect, test } from '@jest/globals';
import { findLabelled } from '../../../../src/reader/records/labelled/find-labelled.js';
import { wordsAt, written } from '../typed-page.js';

const read = (text: string) => findLabelled(wordsAt(text)).records;

test('values on the lines of other names are matched by column and order, each with the year over it', () => {
  const records = read(`
    指標名    令和２年度    令和７年度
    溢水の件数
    指定箇所の総数                    令和元年度     ０件

                                        ０件      46か所以上

                                      令和元年度

                                       41か所
  `);
  expect(written(records)).toEqual([
    '溢水の件数',
    ...['  現状値 令和元年度: ０件', '  目標値 令和７年度: ０件'],
    '指定箇所の総数',
    ...['  現状値 令和元年度: 41か所', '  目標値 令和７年度: 46か所以上'],
  ]);
  expect(records[0]?.doubts.map(({ kind }) => kind)).toEqual([
    'ORDER_ALONE',
    'MEASURE_BY_POSITION',
  ]);
});

test('a value without a year of its own has that of its column, and ruby is no name', () => {
  const records = read(`
    指標名    令和２年度    令和７年度
                                     35.3％      45.0％以上
    公共交通に満足している割合
                かし
    道路瑕疵による事故の件数       令和元年度      現状維持
                                      ８件
  `);
  expect(written(records)).toEqual([
    '公共交通に満足している割合',
    ...['  現状値 令和２年度: 35.3％', '  目標値 令和７年度: 45.0％以上'],
    '道路瑕疵による事故の件数',
    ...['  現状値 令和元年度: ８件', '  目標値 令和７年度: 現状維持'],
  ]);
});

test.each([
  [
    'a name without values',
    `
    指標名    令和２年度    令和７年度
    溢水の件数
    指定箇所の総数                    令和元年度     ０件以下
                                        ０件
    `,
  ],
  [
    'a place in the head line',
    `
    指標名  南橋     令和２年度    令和７年度
    水質の濃度                        令和元年度     ２mg以下
                                        １mg
    `,
  ],
  [
    'units of two indicators in one row',
    `
    指標名    令和２年度    令和７年度
    溢水の件数                        令和元年度     46か所以上
                                       ０件
    `,
  ],
])('%s makes the block a question', (_, text) => {
  const records = read(text);
  expect(records).toMatchObject([{ figures: [], doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS' }] }]);
});

test('years alone without bounds do not say what is aimed at', () => {
  expect(
    written(
      read(`
      指標名    令和２年度    令和７年度
      溢水の件数                        令和元年度     ３件
                                         ０件
      `),
    ),
  ).toEqual(['溢水の件数', '  令和元年度: ０件', '  令和７年度: ３件']);
});

test('a name that is cut at the end of its line goes on in the next one', () => {
  const records = read(`
    指標名    令和２年度    令和７年度
    住み続けたいと感じている
    市民の割合                        令和元年度     80％以上
    溢水の件数                          75％
                                      令和元年度     ２件以下
                                        ３件
  `);
  expect(written(records)).toEqual([
    '住み続けたいと感じている市民の割合',
    ...['  現状値 令和元年度: 75％', '  目標値 令和７年度: 80％以上'],
    '溢水の件数',
    ...['  現状値 令和元年度: ３件', '  目標値 令和７年度: ２件以下'],
  ]);
});

test('a unit in which no indicator of that name is counted makes the block a question', () => {
  const records = read(`
    指標名    令和２年度    令和７年度
    住み続けたいと感じる割合          令和元年度     30件以上
                                        25件
  `);
  expect(records).toMatchObject([{ figures: [], doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS' }] }]);
});
