import { describe, expect, test } from '@jest/globals';
import { readTextPages } from '../../../src/reader/text/read-text-pages.js';
import { FileProblems } from '../../../src/tables/file-problems.js';
import { always } from '../../random.js';

const read = (text: string | Uint8Array) =>
  readTextPages({ name: 'a.txt', bytes: typeof text === 'string' ? Buffer.from(text) : text });
const wordsOf = (text: string | Uint8Array) =>
  read(text).pages.flatMap(({ words }) => words.map((word) => word.text));

describe('words of a text', () => {
  test('part at two blanks, a tab and an ideographic blank, and not at one blank', () => {
    expect(wordsOf('  ごみの 排出量  g/人\t1,024　980 \n')).toEqual([
      'ごみの 排出量',
      'g/人',
      '1,024',
      '980',
    ]);
  });

  test('stand in columns of half-width letters, where lines were made even so', () => {
    const [page] = read('指標名      目標\n住民数      12人\nab          7人\n').pages;
    expect(page?.words.map(({ box }) => [box.x, box.y, box.width])).toEqual([
      [0, 0, 6],
      [12, 0, 4],
      [0, 1, 6],
      [12, 1, 4],
      [0, 2, 2],
      [12, 2, 3],
    ]);
  });

  test('stand in columns of characters, as pdftotext -layout counts them', () => {
    const [page] = read(
      '指標名         目標\n住民の数        12人\nab          7人\n図書館の本の数     5冊\n',
    ).pages;
    const second = page?.words.filter((_, i) => i % 2 === 1);
    expect(second?.map(({ box }) => box.x)).toEqual([12, 12, 12, 12]);
  });

  test('know their line and place in the file, whatever ends its lines', () => {
    const { text, places } = read('\ufeffa\r\n\r\n  b  c\r\n\fd\r\n');
    const found = [...places].map(([word, { line, start }]) => [word.text, line, start]);
    expect(found).toEqual([
      ['a', 1, 0],
      ['b', 3, 2],
      ['c', 3, 5],
      ['d', 4, 1],
    ]);
    expect(text.startsWith('a')).toBe(true);
  });
});

test('form feeds part pages, and the one at the end begins none', () => {
  const { pages, firstLines } = read('a\n\n\fb\nc\f\fd\n\f');
  expect(pages.map(({ number, words }) => [number, words.map(({ text }) => text).join()])).toEqual([
    [1, 'a'],
    [2, 'b,c'],
    [3, ''],
    [4, 'd'],
  ]);
  expect(firstLines).toEqual([1, 3, 4, 4]);
});

test('a text is read in CP932, and refused in an encoding that is neither', () => {
  const cp932 = Uint8Array.from([0x8e, 0x77, 0x95, 0x57, 0x20, 0x20, 0x35, 0x0c, 0x8c, 0x8f, 0x0a]);
  expect(wordsOf(cp932)).toEqual(['指標', '5', '件']);
  expect(() => read(Uint8Array.from([0xff, 0x20, 0xff]))).toThrow(FileProblems);
});

test('signs that draw are rules and no words', () => {
  const [page] = read('┌──┬──┐\n│a │b │\n└──┴──┘\n').pages;
  expect(page?.words.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(page?.rules.filter(({ from, to }) => from.x === to.x && from.y === to.y)).toEqual([]);
  const uprights = page?.rules.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x);
  expect(new Set(uprights).size).toBe(3);
});

test('bars and dashes draw in a table, and not in a line of text', () => {
  const [drawn] = read('+---+---+\n| a | b |\n+---+---+\n').pages;
  expect(drawn?.words.map(({ text }) => text)).toEqual(['a', 'b']);
  const [plain] = read('a|b は x-y + 1 | z\n\n- 2023-24\n').pages;
  expect(plain?.rules).toEqual([]);
  expect(plain?.words.map(({ text }) => text)).toEqual(['a|b は x-y + 1 | z', '- 2023-24']);
});

test('of random texts each letter that is no blank and draws nothing stands in one word, at its place', () => {
  const pieces = [
    '目標',
    '12',
    'ab',
    ' ',
    '  ',
    '\t',
    '　',
    '①',
    'ｶﾞ',
    '💡',
    '\n',
    '\r\n',
    '\f',
    'é',
  ];
  always((random) => {
    const text = random.list(60, () => random.pick(pieces)).join('');
    const { places } = read(`x${text}`);
    const lines = `x${text}`.split('\n');
    for (const [word, { line, start }] of places) {
      expect(lines[line - 1]?.slice(start, start + word.text.length)).toBe(word.text);
    }
    const all = [...places.keys()].map((word) => word.text).join('');
    expect(all.replace(/\s/g, '')).toBe(`x${text}`.replace(/\s/g, ''));
  });
});
