import { expect, test } from '@jest/globals';
import { readTable } from '../../src/tables/read-table.js';
import { refusalOf } from './refusal-of.js';

const rowsOf = (json: string) => {
  const [sheet] = readTable({ name: 'a.json', bytes: Buffer.from(json) }).sheets;
  if (!sheet) throw new Error('no sheet');
  return Array.from({ length: sheet.rows }, (_, i) =>
    sheet.row(i + 1).map((cell) => cell && (cell.number ?? cell.text)),
  );
};

test('rows, rows by key in the order of the file, and objects under their keys', () => {
  expect(rowsOf('[["a",1],["b",null]]')).toEqual([
    ['a', 1],
    ['b', null],
  ]);
  expect(rowsOf('{"01100":[1,"x"],"10006":[2,""]}')).toEqual([
    ['01100', 1, 'x'],
    ['10006', 2, null],
  ]);
  expect(rowsOf('[{"code":"01100","n":1},{"code":"01202","m":2}]')).toEqual([
    ['code', 'n', 'm'],
    ['01100', 1, null],
    ['01202', null, 2],
  ]);
});

test('a key that stands twice is refused, in rows by key and in objects', () => {
  expect(refusalOf('{"01100":[1],"01100":[2]}')[0]).toMatch(/^DOUBLED_KEY .*01100/);
  expect(refusalOf('[{"a":1,"a":2},{"a":3}]')[0]).toMatch(/^DOUBLED_KEY .*\(a\)/);
});

test('another shape, JSON that ends too early, and numbers that would be rounded are refused', () => {
  expect(refusalOf('{"a":1}')[0]).toMatch(/^JSON_SHAPE /);
  expect(refusalOf('[[[1]]]')[0]).toMatch(/^JSON_SHAPE /);
  expect(refusalOf('[[1,2],[3')[0]).toMatch(/^DAMAGED /);
  expect(refusalOf('[[1],[9007199254740993]]')[0]).toMatch(/^INEXACT_NUMBER 2 /);
});
