import { describe, expect, test } from '@jest/globals';
import {
  type Column,
  numbers,
  rare,
  repeated,
  usually,
  type ValueAt,
  wholes,
} from '../../src/db/memory/columns.js';
import { offsets } from '../../src/db/memory/offsets.js';
import { texts } from '../../src/db/memory/texts.js';

function held<T>(
  column: (rows: number, valueAt: ValueAt<T>) => Column<T>,
  values: readonly T[],
): T[] {
  const { at } = column(values.length, (row) => values[row] as T);
  return values.map((_, row) => at(row));
}

describe('a column gives back what was put in', () => {
  test('numbers, with 0 and what is missing told apart', () => {
    const values = [0, -1.5, null, 2 ** 53, 0.1];
    expect(held(numbers, values)).toEqual(values);
  });

  test('texts of any length and script, over the edges of the pieces of memory', () => {
    const values = Array.from({ length: 9000 }, (_, i) => `${i} 市${'町😀'.repeat(i % 200)}`);
    values[1500] = '';
    values[8999] = '';
    expect(held(texts, values)).toEqual(values);
  });

  test('texts that begin alike, up to the middle of a character and over all lengths', () => {
    const values = Array.from(
      { length: 900 },
      (_, i) => '移住者数'.repeat(i % 70) + '市町村'[i % 3],
    );
    expect(held(texts, values)).toEqual(values);
  });

  test('values that are usual where none is given', () => {
    const given = [null, 7, null];
    const column = (rows: number, valueAt: ValueAt<number>) =>
      usually(rows, valueAt, (row) => given[row] ?? null);
    expect(held(column, [1, 2, 3])).toEqual([1, 7, 3]);
  });

  test('values that few rows have', () => {
    expect(held(rare<string>, [null, 'a', null])).toEqual([null, 'a', null]);
    expect(held(rare<string>, [null, null])).toEqual([null, null]);
  });

  test('whole numbers as large as positions are', () => {
    expect(held(wholes, [0, 2 ** 30 + 5, 7])).toEqual([0, 2 ** 30 + 5, 7]);
  });

  test('texts that are read in any order', () => {
    const values = Array.from({ length: 50 }, (_, i) => `市町村${'市'.repeat(i)}${i}`);
    const { at } = texts(values.length, (row) => values[row] as string);
    for (const row of [49, 0, 17, 16, 15, 15, 33, 1]) expect(at(row)).toBe(values[row]);
  });

  test.each([1, 2, 256, 257, 65_536, 65_537])(
    '%i different values that come again',
    (different) => {
      const values = Array.from({ length: different * 2 }, (_, i) =>
        i % different === 1 ? null : `value ${i % different}`,
      );
      expect(held(repeated<string | null>, values)).toEqual(values);
    },
  );
});

test('the pieces of each owner lie one behind the other, none where it has none', () => {
  const owners = [0, 0, 2, 2, 2, 4];
  const own = offsets(6, owners.length, (piece) => owners[piece] as number);
  const spans = [0, 1, 2, 3, 4, 5].map((owner) => [own.beginOf(owner), own.endOf(owner)]);
  expect(spans).toEqual([
    [0, 2],
    [2, 2],
    [2, 5],
    [5, 5],
    [5, 6],
    [6, 6],
  ]);
  expect(() => offsets(2, 2, (piece) => 1 - piece)).toThrow('piece 1 is of 0, behind one of 1');
});
