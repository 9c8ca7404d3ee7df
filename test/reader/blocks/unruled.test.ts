import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../../src/reader/blocks/lay-out.js';
import { readTextPages } from '../../../src/reader/text/read-text-pages.js';
import { shown } from './show-blocks.js';
import { level, pageOf, wordAt } from './typed-page.js';

const blocksOf = (...lines: string[]) => {
  const bytes = Buffer.from(lines.join('\n'));
  return readTextPages({ name: 'a.txt', bytes }).pages.flatMap((page) => layOut(page).map(shown));
};

describe('a table without lines is read by the gaps between its words', () => {
  test('with heads, figures that end below each other, and a title and a note beside it', () => {
    const blocks = blocksOf(
      '（１）市民協働の指標',
      '',
      '指標名          単位  現状値（R4）  目標値（R9）',
      '協議会数        団体            23            24',
      '自治会等加入率  ％            73.0          73.0',
      '掲載数          件              43            50',
      '※ 現状値は令和４年度末の値です。この値は速報値であり、変わることがあります。',
    );
    expect(blocks).toEqual([
      '（１）市民協働の指標',
      [
        ['指標名', '単位', '現状値（R4）', '目標値（R9）'],
        ['協議会数', '団体', '23', '24'],
        ['自治会等加入率', '％', '73.0', '73.0'],
        ['掲載数', '件', '43', '50'],
      ],
      '※ 現状値は令和４年度末の値です。この値は速報値であり、変わることがあります。',
    ]);
  });

  test('with a head over several columns', () => {
    const blocks = blocksOf(
      '指標名          現状値         目標値',
      '                 2022    2023    2025    2027',
      '協議会数          23      23      23      24',
      '掲載数            43      45      47      50',
    );
    expect(blocks).toEqual([
      [
        ['指標名', '現状値', '目標値', '→', '→'],
        ['', '2022', '2023', '2025', '2027'],
        ['協議会数', '23', '23', '23', '24'],
        ['掲載数', '43', '45', '47', '50'],
      ],
    ]);
  });

  test('with a head between those of others', () => {
    const blocks = blocksOf(
      '                   実績値       目標値',
      '指標名',
      '                 2022    2023    2025',
      '協議会数          23      23      24',
      '掲載数            43      45      50',
    );
    expect(blocks[0]?.[0]?.slice(1)).toEqual(['実績値', '→', '目標値']);
  });

  test('with a head that begins with the first of the columns below it', () => {
    const blocks = blocksOf(
      '指標名          現状値    目標値',
      '                2022年度  2025年度  2027年度  2029年度',
      '協議会数        23        23        24        25',
      '掲載数          43        45        47        50',
    );
    expect(blocks[0]?.[0]).toEqual(['指標名', '現状値', '目標値', '→', '→']);
  });

  test('with a head that may stand over these columns or those, which is left over one', () => {
    const blocks = blocksOf(
      '指標名          現状値          目標値',
      '                2022    2023    2025    2027',
      '協議会数          23      23      23      24',
      '掲載数            43      45      47      50',
    );
    expect(blocks[0]?.[0]).toEqual(['指標名', '現状値', '', '目標値', '']);
  });

  test('with a name of three lines beside a figure at the middle one', () => {
    const blocks = blocksOf(
      '指標名            現状値  目標値',
      '',
      '住民自治',
      '（まちづくり）      23      24',
      '協議会数',
      '',
      '自治会等',
      'に加入した          73      75',
      '世帯の割合',
      '',
      '掲載数              43      50',
    );
    expect(blocks).toEqual([
      [
        ['指標名', '現状値', '目標値'],
        ['住民自治（まちづくり）協議会数', '23', '24'],
        ['自治会等に加入した世帯の割合', '73', '75'],
        ['掲載数', '43', '50'],
      ],
    ]);
  });

  test('with names that begin beside their figures', () => {
    const blocks = blocksOf(
      '指標名            現状値  目標値',
      '住民自治            23      24',
      '協議会数',
      '自治会等            73      75',
      'に加入した',
      '世帯の割合',
      '掲載数              43      50',
    );
    expect(blocks).toEqual([
      [
        ['指標名', '現状値', '目標値'],
        ['住民自治協議会数', '23', '24'],
        ['自治会等に加入した世帯の割合', '73', '75'],
        ['掲載数', '43', '50'],
      ],
    ]);
  });

  test('with what goes on in brackets below a figure, and a heading between rows', () => {
    const blocks = blocksOf(
      '指標名            現状値  目標値',
      '                  （R4）  （R9）',
      '【市民協働】',
      '協議会数            23団体  24団体',
      '                  （2021）',
      '掲載数              43件    50件',
    );
    expect(blocks).toEqual([
      [
        ['指標名', '現状値（R4）', '目標値（R9）'],
        ['【市民協働】', '', ''],
        ['協議会数', '23団体（2021）', '24団体'],
        ['掲載数', '43件', '50件'],
      ],
    ]);
  });
});

test('lines whose gaps have nothing in common, or that hold no figures, are no table', () => {
  const text = [
    '主担当課  市民協働課        内線  123',
    '関係課全課等の一覧を次に示す      別表',
    '体制  専門家委員会、各協議会、関係機関等との連携',
    '内容                    推進方針の見直し',
  ];
  expect(blocksOf(...text).every((block) => typeof block === 'string')).toBe(true);
  expect(blocksOf('小施策    担当', '市民協働  協働課', '防災      危機管理課').length).toBe(3);
});

test('level lines part the head from the rows, and the rows where each has one', () => {
  const words = [
    ...['指標', '現状', '目標'].map((text, i) => wordAt(50 + i * 120, 50, text)),
    ...['住民の', '５', '６'].map((text, i) => wordAt(50 + i * 120, 70, text)),
    wordAt(50, 82, '協議会の数'),
    ...['市の', '100', '120'].map((text, i) => wordAt(50 + i * 120, 94, text)),
    wordAt(50, 106, '面積'),
    wordAt(170, 106, '34'),
  ];
  const lines = [45, 65, 92, 118].map((y) => level(y, 45, 330));
  expect(layOut(pageOf(words, lines)).map(shown)).toEqual([
    [
      ['指標', '現状', '目標'],
      ['住民の協議会の数', '５', '６'],
      ['市の面積', '100 34', '120'],
    ],
  ]);
});

test('text in two columns is read column by column, between what stands above and below', () => {
  const column = (x: number, letter: string) =>
    [0, 1, 2, 3, 4].map((i) => wordAt(x, 60 + i * 15, letter.repeat(i < 4 ? 22 : 9)));
  const words = [
    wordAt(40, 30, '第４章　施策の展開'),
    ...column(40, 'あ'),
    ...column(300, 'い'),
    wordAt(40, 150, '指標'.repeat(20)),
  ];
  const blocks = layOut(pageOf(words)).map(shown);
  expect(blocks.map((block) => String(block).slice(0, 1)).join('')).toBe(
    '第あああああいいいいい指',
  );
});

test('the number of a page is no cell of the table above it', () => {
  const blocks = blocksOf('指標    目標', '住民数    12', '面積      34', '', '          61');
  expect(blocks.at(-1)).toBe('61');
});

test('words that stand about in a text are lines', () => {
  const blocks = blocksOf(
    '耐震化の実施箇所数（累計）                                100％',
    '',
    '                              ２か所',
    '                                                       86％以上',
    '                                                 10 か所以上',
    '                              95.3％',
    '民間住宅の耐震化率                         83％',
  );
  expect(blocks.every((block) => typeof block === 'string')).toBe(true);
});

test('lines of cells whose type stands side by side are one row, however many lines each cell has', () => {
  const words = [
    ...['指標名', '現状', '目標'].map((text, i) => wordAt(50 + i * 120, 50, text)),
    ...['住民の', '協議会', 'の数'].map((text, i) => wordAt(50, 80 + i * 12, text)),
    wordAt(170, 86, '10,000'),
    wordAt(170, 98, '団体'),
    wordAt(290, 92, '12,000'),
    ...['面積', '34', '35'].map((text, i) => wordAt(50 + i * 120, 130, text)),
  ];
  expect(layOut(pageOf(words)).map(shown)).toEqual([
    [
      ['指標名', '現状', '目標'],
      ['住民の協議会の数', '10,000団体', '12,000'],
      ['面積', '34', '35'],
    ],
  ]);
});

test('two tables with text between them are two, though nothing is drawn', () => {
  const blocks = blocksOf(
    '指標名          現状    目標',
    '協議会数          23      24',
    '掲載数            43      50',
    'アンケート調査では、回答者の多くが住み続けたいと答えています。',
    'この計画では、これを次の指標で確かめます。',
    '問い合わせ先',
    '担当課          電話番号',
    '協働課          012-345-6789',
    '',
    '',
    '',
    '区分    単位    令和３年度    令和４年度    令和５年度',
    '事業費  千円      １２３        ３４５        ５６７',
    '人件費  千円      １２３        ３４５        ５６７',
  );
  expect(blocks.map((block) => (typeof block === 'string' ? 'L' : block.length)).join('')).toBe(
    '3LLL23',
  );
});
