import { expect, test } from '@jest/globals';
import { readView } from '../../web/comparison/view.js';
import { linkOf } from '../../web/home/link-of.js';
import { compareParams } from '../../web/lib/compare-address.js';
import { fold, unfold } from '../../web/lib/folded.js';
import { formatDate } from '../../web/lib/format-date.js';
import { nameIn } from '../../web/lib/name-in.js';
import { readSnippet } from '../../web/lib/read-snippet.js';
import { canBeFound, readWords } from '../../web/lib/search-words.js';
import { matches } from '../../web/lists/matches.js';
import { readLines } from '../../web/sources/read-lines.js';

test('a link to a figure is one that the compare page reads', () => {
  const chosen = { indicator: 'migration.in', town: '122360', figure: 'statistic/a/actual/2023' };
  expect(readView(compareParams(chosen))).toEqual({
    ...readView({}),
    indicator: chosen.indicator,
    towns: [chosen.town],
    figure: chosen.figure,
  });
});

test('a date is written as far as it is printed', () => {
  expect(formatDate('2019-11-25', 'ja')).toBe('2019年11月25日');
  expect(formatDate('2019-11-25', 'en')).toBe('25 November 2019');
  expect(formatDate('2023-11', 'ja')).toBe('2023年11月');
  expect(formatDate('2023', 'en')).toBe('2023');
});

test('a snippet is text: its hits are told apart, its markup is none', () => {
  expect(readSnippet('a &amp; <mark>b&lt;i&gt;</mark>&#39;')).toEqual([
    { text: 'a & ', hit: false },
    { text: 'b<i>', hit: true },
    { text: "'", hit: false },
  ]);
});

test('names are found without width, case and kana; every word must be there', () => {
  const settlers = {
    name: '移住者数',
    nameEn: 'Settlers',
    readings: ['いじゅうしゃすう'],
    aliases: ['UIJターン'],
  };
  for (const words of ['イジュウ', 'ｕｉｊ', 'settlers 移住', ''])
    expect(matches(settlers, words)).toBe(true);
  expect(matches(settlers, '移住 人口')).toBe(false);
});

test('words are cut as the API takes them, and looked for where they hold a letter or a digit', () => {
  expect(readWords(` ${'あ'.repeat(300)} `)).toBe('あ'.repeat(200));
  expect(readWords(undefined)).toBe('');
  for (const words of ['香', 'ー', '３', '（町', '㈱', 'é']) expect(canBeFound(words)).toBe(true);
  for (const words of ['', '（', '・', '「」', '。…']) expect(canBeFound(words)).toBe(false);
});

test('a name that nobody has translated stays as printed', () => {
  expect(nameIn({ name: '市', nameEn: null }, 'en')).toBe('市');
  expect(nameIn({ name: '市', nameEn: 'City' }, 'en')).toBe('City');
});

test('a hit leads to its own page, or to its place on the page of its town', () => {
  expect(linkOf({ type: 'INDICATOR', node: { id: 'a.b', municipality: null } })).toEqual({
    path: '/indicator/a.b',
    hash: '',
  });
  expect(
    linkOf({ type: 'PLAN', node: { id: 'x/plan/y', municipality: { code: '122360' } } }),
  ).toEqual({
    path: '/town/122360',
    hash: '#x/plan/y',
  });
});

test('lines of an address are one or a range, and anything else names none', () => {
  expect(readLines('812')).toEqual({ from: 812, to: 812 });
  expect(readLines('812-814')).toEqual({ from: 812, to: 814 });
  for (const text of [undefined, '', '0', '9-8', '8-', 'x', '12345678', '1,2']) {
    expect([text, readLines(text)]).toEqual([text, null]);
  }
});

test('answers are folded so that what repeats stands once, and unfold to the same', () => {
  const gap = { value: null, year: 2019, isOpen: false, note: '実績値がない' };
  const answers = {
    a: [gap, { ...gap, year: 0 }, { ...gap }],
    b: [[], [-1, 0, 'a', {}], 'a', -1],
    c: gap,
  };
  const folded = JSON.stringify(fold(answers));
  expect(unfold(JSON.parse(folded))).toEqual(answers);
  expect(folded.split(gap.note)).toHaveLength(2);
  expect(unfold(fold({ there: 1, left: undefined }))).toEqual({ there: 1 });
  for (const json of [null, 3, 'a', [], {}]) expect(unfold(fold(json))).toEqual(json);
});
