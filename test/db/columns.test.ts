import { describe, expect, test } from '@jest/globals';
import {
  derived,
  type Filling,
  numbers,
  rare,
  repeated,
  repeatedJson,
  rowReader,
  rowsByOwner,
  usually,
} from '../../src/db/memory/columns.js';
import { offsets } from '../../src/db/memory/offsets.js';
import { texts } from '../../src/db/memory/texts.js';

function filled<T>(column: Filling<T>, values: readonly T[]): T[] {
  for (const [row, value] of values.entries()) column.put(row, value);
  return values.map((_, row) => column.at(row));
}

describe('a column gives back what was put in', () => {
  test('numbers, with 0 and what is missing told apart', () => {
    const values = [0, -1.5, null, 2 ** 53, 0.1];
    expect(filled(numbers(values.length), values)).toEqual(values);
  });

  test('texts of any length and script, over the edges of the pieces of memory', () => {
    const values = Array.from({ length: 9000 }, (_, i) => `${i} 市${'町😀'.repeat(i % 200)}`);
    values[1500] = '';
    values[8999] = '';
    expect(filled(texts(values.length), values)).toEqual(values);
  });

  test('texts that begin alike, up to the middle of a character and over all lengths', () => {
    const values = Array.from(
      { length: 900 },
      (_, i) => '移住者数'.repeat(i % 70) + '市町村'[i % 3],
    );
    expect(filled(texts(values.length), values)).toEqual(values);
  });

  test('values that follow from other columns, and those that do not', () => {
    const usual = repeated<number | null>(4);
    filled(usual, [1, 2, null, null]);
    const values = [1, null, null, 4];
    expect(filled(usually<number | null>(usual), values)).toEqual(values);
  });

  test('values that stand as JSON, each read once', () => {
    const lists = repeatedJson<string[]>(3);
    for (const [row, text] of ['["a"]', '[]', '["a"]'].entries()) lists.put(row, text);
    expect([0, 1, 2].map((row) => lists.at(row))).toEqual([['a'], [], ['a']]);
    expect(lists.at(0)).toBe(lists.at(2));
  });

  test('values that few rows have', () => {
    expect(filled(rare<string>(), [null, 'a', null])).toEqual([null, 'a', null]);
  });

  test.each([2, 256, 257, 65_536, 65_537])('%i different values that come again', (different) => {
    const values = Array.from({ length: different * 2 }, (_, i) =>
      i % different === 1 ? null : `value ${i % different}`,
    );
    expect(filled(repeated<string | null>(values.length), values)).toEqual(values);
  });
});

test('pieces of any length lie one behind the other', () => {
  const lengths = Array.from({ length: 100 }, (_, i) => [0, 1, 254, 255, 256, 70_000][i % 6] ?? 0);
  const held = offsets(lengths.length);
  for (const [piece, length] of lengths.entries()) held.put(piece, length);
  let end = 0;
  for (const [piece, length] of lengths.entries()) {
    expect([held.beginOf(piece), held.lengthOf(piece)]).toEqual([end, length]);
    end += length;
  }
});

test('a row reads its columns by name, those that are worked out too', () => {
  const name = repeated<string>(2);
  filled(name, ['香取市', '霧島市']);
  const rowAt = rowReader<{ name: string; greeting: string }>({
    name,
    greeting: derived((row) => `hello ${name.at(row)}`),
  });
  expect([0, 1].map(rowAt).map(({ name, greeting }) => [name, greeting])).toEqual([
    ['香取市', 'hello 香取市'],
    ['霧島市', 'hello 霧島市'],
  ]);
});

test.each([[[2, 0, 2, 3, 0]], [[0, 0, 2, 2, 3]]])(
  'the rows of each owner come in their order, none where it has none: %j',
  (owners) => {
    const rows = rowsByOwner(5, owners.length, (row) => owners[row] ?? 0);
    for (const owner of [0, 1, 2, 3, 4]) {
      const own = [0, 1, 2, 3, 4].filter((row) => owners[row] === owner);
      expect(rows.map(owner, (row) => row)).toEqual(own);
      expect(rows.count(owner)).toBe(own.length);
    }
  },
);
