import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Cell, cellIn } from '../../../src/domain/printed/cell.js';
import type { Comparator } from '../../../src/domain/vocabulary.js';

const DIR = '../shared/data/printed';
const here = existsSync(DIR);
if (!here) console.log(`Not checked: the strings of ${DIR}, not there`);
const withStrings = here ? describe : describe.skip;

const rowsOf = <T>(file: string): T[] =>
  here
    ? readFileSync(`${DIR}/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T)
    : [];

/** How others call the bound of their values. */
const COMPARATOR: Record<string, Comparator> = {
  exact: 'EQUAL',
  at_least: 'AT_LEAST',
  at_most: 'AT_MOST',
};

/** Where they and the print differ, and who is right. */
const DIFFERENT: Record<string, string> = {
  '60.0': 'ours: their at_least is printed elsewhere, the string itself has no bound',
  '37.5～50': 'ours: both ends are printed; they call it conditional and give no value',
  '25～50': 'ours: the same',
};

/** What a cell says in a few words, for the list of what is not read. */
const shown = (cell: Cell) =>
  cell.kind === 'REFUSED'
    ? cell.reason
    : cell.kind === 'WORDS'
      ? `words, ${cell.wanted}`
      : cell.kind;

function tally(unread: Map<string, string[]>, reason: string, text: string): void {
  unread.set(reason, [...new Set([...(unread.get(reason) ?? []), text])]);
}

const report = (what: string, right: number, unread: Map<string, string[]>) =>
  console.log(
    [
      `${what}: ${right} right, 0 wrong; not read as a figure:`,
      ...[...unread].map(([reason, texts]) => `  ${reason}: ${texts.join(' | ')}`),
    ].join('\n'),
  );

withStrings('strings out of real indicator tables (needs ../shared/data/printed)', () => {
  test('of Hokkaido: no figure is read wrongly, and none where they have words or a mark', () => {
    const wrong: unknown[] = [];
    const unread = new Map<string, string[]>();
    let right = 0;
    for (const { text, value, operator } of rowsOf<{
      text: string;
      value: number | null;
      operator: string | null;
    }>('hokkaido.jsonl')) {
      const cell = cellIn(text);
      const isSame =
        cell.kind === 'FIGURE' &&
        cell.value === value &&
        cell.comparator === (COMPARATOR[operator ?? 'exact'] ?? 'none');
      if (isSame) right++;
      else if (cell.kind !== 'FIGURE') tally(unread, shown(cell), text);
      else if (!(text in DIFFERENT)) wrong.push({ text, value, operator, cell });
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(330);
    report('Hokkaido', right, unread);
  });

  test('of Kagawa: a cell that begins with a figure and holds no other is that figure', () => {
    const wrong: unknown[] = [];
    const unread = new Map<string, string[]>();
    let right = 0;
    // Their values are not given: what is expected is read off by shape, as no other reader does.
    const SHAPE =
      /^(▲?)([\d,]+(?:\.\d+)?) ?([^\d\s（(以]+?)( ?以[上下])?(?: ?[（(][^（(]*[)）])?$/u;
    for (const { text } of rowsOf<{ text: string }>('kagawa.jsonl')) {
      const [, minus, digits = '', unit, bound = ''] = SHAPE.exec(text) ?? [];
      const cell = cellIn(text);
      if (cell.kind !== 'FIGURE') tally(unread, shown(cell), text);
      else {
        const value = Number(digits.replaceAll(',', '')) * (minus ? -1 : 1);
        const comparator = { '': 'EQUAL', 以上: 'AT_LEAST', 以下: 'AT_MOST' }[bound.trim()];
        const expected = { value, unit: unit?.normalize('NFKC'), comparator };
        const { kind: _, ...read } = cell;
        if (JSON.stringify({ ...expected, ...read }) !== JSON.stringify(expected)) {
          wrong.push({ text, expected, read });
        }
        right++;
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(370);
    report('Kagawa', right, unread);
  });

  test('of cards of Tokyo: what they mark with a figure is that figure, or is not read', () => {
    const wrong: unknown[] = [];
    const unread = new Map<string, string[]>();
    let right = 0;
    for (const { highlight } of rowsOf<{ highlight: string[] }>('tokyo-cards.jsonl')) {
      for (const text of highlight.filter((one) => /\d/.test(one.normalize('NFKC')))) {
        const cell = cellIn(text);
        // ㎥ holds no digit.
        const numbers =
          text
            .replace('㎥', '')
            .normalize('NFKC')
            .match(/[-－]?\d[\d,]*(?:\.\d+)?/gu) ?? [];
        const [only = ''] = numbers;
        const value = Number(only.replaceAll(',', '').replace('－', '-'));
        const bound = /以上/.test(text) ? 'AT_LEAST' : /約/.test(text) ? 'ABOUT' : 'EQUAL';
        const comparator = /未満/.test(text) ? 'LESS_THAN' : bound;
        if (cell.kind !== 'FIGURE') tally(unread, shown(cell), text);
        else if (numbers.length === 1 && cell.value === value && cell.comparator === comparator) {
          right++;
        } else wrong.push({ text, cell });
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(150);
    report('Tokyo', right, unread);
  });
});
