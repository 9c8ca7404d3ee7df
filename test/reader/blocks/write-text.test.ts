import { expect, test } from '@jest/globals';
import type { Block, Printed } from '../../../src/reader/blocks/block.js';
import { writeText } from '../../../src/reader/blocks/write-text.js';
import type { Word } from '../../../src/reader/pages/page.js';
import { quoteFrom } from '../../../src/reader/proposal/quote-from.js';

const word = (text: string, x: number, y: number, page = 1): Word => ({
  ...{ text, page, size: 10 },
  box: { x, y, width: 10 * text.length, height: 10 },
});
const printed = (text: string, ...words: Word[]): Printed => ({ text, words });
const line = (...words: Word[]): Block => ({
  ...{ kind: 'LINE', page: words[0]?.page ?? 1 },
  printed: printed(words.map(({ text }) => text).join('  '), ...words),
});
const cell = (column: number, own: Printed) => ({
  ...{ row: 0, column, rows: 1, columns: 1, printed: own },
  box: { x: 0, y: 0, width: 0, height: 0 },
});

const name = [word('待機児童数', 0, 20), word('（年度末）', 0, 32)] as const;
const figure = [word('12', 100, 20), word('人', 124, 20), word('※1', 140, 18)] as const;
const table: Block = {
  ...{ kind: 'TABLE', layout: 'RULED', page: 1, rows: 1, columns: 3 },
  cells: [
    cell(0, printed('待機児童数（年度末）', ...name)),
    cell(1, printed('')),
    cell(2, printed('12人※1', ...figure)),
  ],
  box: { x: 0, y: 0, width: 0, height: 0 },
};
const next = word('次のページ', 0, 0, 4);
const text = writeText([line(word('施策', 0, 0), word('1', 40, 0)), table, line(next)]);
const { quote, quotes } = quoteFrom(text);

test('a printed line is a line, and a cell has lines of its own', () => {
  expect(text.lines).toEqual(['施策 1', '待機児童数', '（年度末）', '12 人 ※1', '次のページ']);
  expect(text.pages).toEqual([
    [1, 1],
    [5, 4],
  ]);
});

test('what runs over lines is quoted as it is read, with the lines, page and box of its words', () => {
  expect(quote(printed('待機児童数（年度末）', ...name))).toEqual({
    ...{ page: 1, lines: [2, 3], box: [0, 20, 50, 22], quote: '待機児童数（年度末）' },
  });
  expect(quote(printed('次のページ', next))).toMatchObject({ page: 4, lines: [5, 5] });
});

test('a part is quoted where it stands so, and the whole words where a figure would be cut', () => {
  expect(quote(printed('待機児童', ...name)).quote).toBe('待機児童');
  expect(quote(printed('2人', ...figure)).quote).toBe('12 人 ※1');
  expect(quote(printed('12人', figure[0], figure[1])).quote).toBe('12人');
});

test('what does not stand together is quoted piece by piece', () => {
  const apart = printed('待機児童数12人', name[0], figure[0], figure[1]);
  expect(quotes(apart).map(({ quote, lines }) => [quote, lines])).toEqual([
    ['待機児童数', [2, 2]],
    ['12 人', [4, 4]],
  ]);
});

test('no more is quoted than evidence may hold', () => {
  const long = [word('あ'.repeat(100), 0, 0), word('い'.repeat(100), 0, 12)];
  const { quotes: of } = quoteFrom(writeText(long.map((one) => line(one))));
  expect(of(printed('', ...long)).map(({ quote }) => quote.length)).toEqual([100, 100]);
});
