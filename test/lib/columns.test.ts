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
  texts,
} from '../../src/lib/columns.js';

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
    const values = Array.from({ length: 3000 }, (_, i) => `${i} 市${'町😀'.repeat(i % 200)}`);
    values[1500] = '';
    values[2999] = '';
    expect(filled(texts(values.length), values)).toEqual(values);
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

test('a text that is longer than a piece of memory is refused', () => {
  expect(() => texts(1).put(0, 'a'.repeat(2 ** 20 + 1))).toThrow(RangeError);
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

test('the rows of each owner come in their order, none where it has none', () => {
  const owners = [2, 0, 2, 3, 0];
  const rowsOf = rowsByOwner(5, owners.length, (row) => owners[row] ?? 0);
  const rows = [0, 1, 2, 3, 4].map((owner) => rowsOf(owner, (row) => `row ${row}`));
  expect(rows).toEqual([['row 1', 'row 4'], [], ['row 0', 'row 2'], ['row 3'], []]);
});
