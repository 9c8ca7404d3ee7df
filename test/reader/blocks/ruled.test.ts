import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import { readTextPages } from '../../../src/reader/text/read-text-pages.js';
import { shown } from './show-blocks.js';
import { level, pageOf, upright, wordAt } from './typed-page.js';

const blocksOf = (...page: Parameters<typeof pageOf>) => layOut(pageOf(...page)).map(shown);

/** Two columns and two rows of 100 by 20 points from 50, 50. */
const WORDS = [
  wordAt(55, 55, '指標'),
  wordAt(155, 55, '目標'),
  wordAt(55, 75, '住民数'),
  wordAt(220, 75, '120人'),
];
const LEVEL = [50, 70, 90].map((y) => level(y, 50, 250));
const UPRIGHT = [50, 150, 250].map((x) => upright(x, 50, 90));
const ROWS = [
  ['指標', '目標'],
  ['住民数', '120人'],
];

describe('a table is read by its lines where they are', () => {
  test('single and whole', () => {
    expect(blocksOf(WORDS, [...LEVEL, ...UPRIGHT])).toEqual([ROWS]);
  });
  test('double', () => {
    const double = LEVEL.map(({ from }) => level(from.y + 2, 50, 250));
    expect(blocksOf(WORDS, [...LEVEL, ...double, ...UPRIGHT])).toEqual([ROWS]);
  });
  test('dashed', () => {
    const dashes = LEVEL.flatMap(({ from }) =>
      Array.from({ length: 40 }, (_, i) => level(from.y, 50 + i * 5, 53 + i * 5)),
    );
    expect(blocksOf(WORDS, [...dashes, ...UPRIGHT])).toEqual([ROWS]);
  });
  test('the sides of a rectangle for each cell', () => {
    const rectangles = [50, 70].flatMap((y) =>
      [50, 150].flatMap((x) => [
        level(y + 0.5, x + 0.5, x + 99.5),
        level(y + 19.5, x + 0.5, x + 99.5),
        upright(x + 0.5, y + 0.5, y + 19.5),
        upright(x + 99.5, y + 0.5, y + 19.5),
      ]),
    );
    expect(blocksOf(WORDS, rectangles)).toEqual([ROWS]);
  });
  test('without the outer ones', () => {
    expect(blocksOf(WORDS, [...LEVEL, ...UPRIGHT.slice(1, 2)])).toEqual([ROWS]);
    expect(blocksOf(WORDS, [...LEVEL.slice(1, 2), ...UPRIGHT])).toEqual([ROWS]);
  });
});

test('cells are merged where no line parts them', () => {
  const words = [
    wordAt(55, 65, '指標'),
    wordAt(155, 55, '目標値'),
    wordAt(155, 75, '2025'),
    wordAt(205, 75, '2027'),
  ];
  const rules = [
    ...[50, 90].map((y) => level(y, 50, 250)),
    level(70, 150, 250),
    ...[50, 150, 250].map((x) => upright(x, 50, 90)),
    upright(200, 70, 90),
  ];
  expect(blocksOf(words, rules)).toEqual([
    [
      ['指標', '目標値', '→'],
      ['↑', '2025', '2027'],
    ],
  ]);
});

test('a frame around text is no table, and one within a cell parts nothing', () => {
  const frame = (x: number, y: number, width: number, height: number) => [
    level(y, x, x + width),
    level(y + height, x, x + width),
    upright(x, y, y + height),
    upright(x + width, y, y + height),
  ];
  const page = frame(10, 10, 500, 800);
  const shade = frame(54, 54, 24, 12);
  const title = wordAt(55, 20, '基本目標');
  expect(blocksOf([...WORDS, title], [...page, ...shade, ...LEVEL, ...UPRIGHT])).toEqual([
    '基本目標',
    ROWS,
  ]);
});

test('a table within a cell is a table of its own', () => {
  const outer = [
    ...[40, 100].map((y) => level(y, 10, 300)),
    ...[10, 45, 300].map((x) => upright(x, 40, 100)),
  ];
  expect(blocksOf([...WORDS, wordAt(15, 60, '成果')], [...outer, ...LEVEL, ...UPRIGHT])).toEqual([
    '成果',
    ROWS,
  ]);
});

test('what stands in a frame is laid out apart from what stands beside it', () => {
  const frame = (x: number) => [
    ...[50, 110].map((y) => level(y, x, x + 150)),
    ...[x, x + 150].map((side) => upright(side, 50, 110)),
  ];
  const card = (x: number, name: string) => [
    wordAt(x + 5, 55, name),
    wordAt(x + 5, 75, '現状'),
    wordAt(x + 100, 75, '目標'),
    wordAt(x + 5, 90, '12人'),
    wordAt(x + 100, 90, '15人'),
  ];
  const words = [...card(50, '住民数'), ...card(220, '協議会数'), wordAt(50, 20, '指標')];
  const rows = [
    ['現状', '目標'],
    ['12人', '15人'],
  ];
  expect(blocksOf(words, [...frame(50), ...frame(220)])).toEqual([
    '指標',
    '住民数',
    rows,
    '協議会数',
    rows,
  ]);
});

test('a word that flows over its cell stands where it begins or ends', () => {
  const words = [
    ...WORDS.slice(0, 2),
    wordAt(52, 75, '住民のまちづくり協議会の数と率'),
    wordAt(238, 75, '12'),
  ];
  expect(blocksOf(words, [...LEVEL, ...UPRIGHT])[0]).toEqual([
    ['指標', '目標'],
    ['住民のまちづくり協議会の数と率', '12'],
  ]);
});

test('lines of a cell are joined as the language joins them', () => {
  const words = [
    wordAt(55, 52, '住民自治'),
    wordAt(55, 64, '協議会'),
    wordAt(155, 52, 'Local'),
    wordAt(155, 64, 'council'),
    wordAt(55, 79, '目'),
    wordAt(75, 79, '標'),
    wordAt(95, 79, '値'),
  ];
  const rules = [...[50, 76, 96].map((y) => level(y, 50, 250)), ...UPRIGHT];
  const [table] = blocksOf(
    words,
    rules.map((rule) => rule),
  );
  expect(table).toEqual([
    ['住民自治協議会', 'Local council'],
    ['目標値', ''],
  ]);
});

test('letters below each other are one word, columns of them from the right', () => {
  const words = [
    ...['成', '果', '指', '標'].map((letter, i) => wordAt(55, 52 + i * 11, letter)),
    wordAt(155, 65, '5'),
  ];
  const rules = [
    ...[50, 100].map((y) => level(y, 50, 250)),
    ...[50, 150, 250].map((x) => upright(x, 50, 100)),
  ];
  expect(blocksOf(words, rules)).toEqual([[['成果指標', '5']]]);
});

test('signs that draw rule the table of a text', () => {
  const { pages } = readTextPages({
    name: 'a.txt',
    bytes: Buffer.from(
      '指標の表\n┌───┬──┐\n│住民数│12人│\n├───┼──┤\n│面積  │3ha │\n└───┴──┘\n注\n',
    ),
  });
  expect(pages.flatMap((page) => layOut(page).map(shown))).toEqual([
    '指標の表',
    [
      ['住民数', '12人'],
      ['面積', '3ha'],
    ],
    '注',
  ]);
});

test('rows without a line between them part by their gaps, where each has a name and a figure', () => {
  const { pages } = readTextPages({
    name: 'a.txt',
    bytes: Buffer.from(
      [
        '+--------+------+------+',
        '| 指標名 | 現状 | 目標 |',
        '+--------+------+------+',
        '| 住民の |      |      |',
        '| 協議会 | 12   | 15   |',
        '| 図書館 | 3    | 4    |',
        '| 面積   | 5ha  | 6ha  |',
        '+--------+------+------+',
      ].join('\n'),
    ),
  });
  expect(pages.flatMap((page) => layOut(page).map(shown))).toEqual([
    [
      ['指標名', '現状', '目標'],
      ['住民の協議会', '12', '15'],
      ['図書館', '3', '4'],
      ['面積', '5ha', '6ha'],
    ],
  ]);
});

test('two lines of a cell are no two rows', () => {
  const words = [
    ...WORDS.slice(0, 2),
    wordAt(55, 72, '住民自治'),
    wordAt(55, 84, '協議会数'),
    wordAt(155, 72, '目標 85'),
    wordAt(155, 84, '実績 80'),
  ];
  const rules = [
    ...[50, 70, 100].map((y) => level(y, 50, 250)),
    ...[50, 150, 250].map((x) => upright(x, 50, 100)),
  ];
  expect(blocksOf(words, rules)).toEqual([
    [
      ['指標', '目標'],
      ['住民自治協議会数', '目標 85実績 80'],
    ],
  ]);
});

test('a table whose heads stand twice is two, from left', () => {
  const words = [0, 1].flatMap((side) =>
    WORDS.map((word) => ({ ...word, box: { ...word.box, x: word.box.x + side * 200 } })),
  );
  const rules = [
    ...[50, 70, 90].map((y) => level(y, 50, 450)),
    ...[50, 150, 250, 350, 450].map((x) => upright(x, 50, 90)),
  ];
  expect(blocksOf(words, rules)).toEqual([ROWS, ROWS]);
});

test('a sheet with two pages is read page by page', () => {
  const half = (x: number, name: string, number: string) => [
    wordAt(x, 50, name),
    wordAt(x, 100, '本文'),
    wordAt(x + 150, 560, number),
  ];
  const sheet = (next: string) => ({
    ...pageOf([...half(40, '左', '12'), ...half(460, '右', next)]),
    width: 842,
    height: 595,
  });
  expect(layOut(sheet('13')).map(shown)).toEqual(['左', '本文', '12', '右', '本文', '13']);
  expect(layOut(sheet('18')).map(shown)[0]).toBe('左  右');
});
