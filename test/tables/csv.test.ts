import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readTable } from '../../src/tables/read-table.js';
import { refusalOf } from './refusal-of.js';

const sheetOf = (text: string) => {
  const [sheet] = readTable({ name: 'a.csv', bytes: Buffer.from(text) }).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const textsOf = (text: string) => {
  const sheet = sheetOf(text);
  return Array.from({ length: sheet.rows }, (_, i) =>
    sheet.row(i + 1).map((cell) => cell?.text ?? ''),
  );
};

test('cells are as printed, at their rows and columns, and empty ones are null', () => {
  const sheet = sheetOf('code,name,n\r\n011002,"札幌,市", 1 \r\n012025,,"say ""12"""\r\n');
  expect(sheet.at(2, 2)).toEqual({ row: 2, column: 2, text: '札幌,市', number: null });
  expect(sheet.at(2, 3)?.text).toBe(' 1 ');
  expect(sheet.at(3, 3)?.text).toBe('say "12"');
  expect(sheet.row(3).map((cell) => cell?.column ?? null)).toEqual([1, null, 3]);
  expect([sheet.at(3, 2), sheet.at(4, 1), sheet.at(0, 1), sheet.at(1, 4)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(sheet.rows).toBe(3);
});

test('a title above the table, blank rows and notes under it are rows like others', () => {
  const rows = textsOf('題名\n\na,b,c\n1,2,3\n4,5,6\n\n注 速報値\n');
  expect(rows.map((row) => row.length)).toEqual([1, 1, 3, 3, 3, 1, 1]);
});

test('a cell may hold a line end between quotation marks; the last row needs none', () => {
  expect(textsOf('"a\r\nb",c\r1,2')).toEqual([
    ['a\r\nb', 'c'],
    ['1', '2'],
  ]);
});

test('random tables are read as csv-parse reads them', () => {
  const signs = ['a', '市', '"', ',', '\n', '\r\n', ' ', '0', ''];
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  const cell = () => Array.from({ length: random(4) }, () => signs[random(signs.length)]).join('');
  const written = (text: string) =>
    /[",\r\n]/.test(text) || random(4) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
  for (let i = 0; i < 500; i++) {
    const width = 2 + random(3);
    const row = () => Array.from({ length: width }, () => written(cell())).join(',');
    const text = Array.from({ length: 1 + random(5) }, row).join(random(2) ? '\n' : '\r\n');
    expect(textsOf(text)).toEqual(parse(text, { record_delimiter: ['\r\n', '\n'] }));
  }
});

test('a row of another width is refused, all such rows at once', () => {
  expect(refusalOf('a,b,c\n1,2,3\n4,5\n6,7,8\n9,1,234,5\n6,7,8\n')).toEqual([
    expect.stringMatching(/^RAGGED_ROW 3 .*2 cells here, 3 in the others/),
    expect.stringMatching(/^RAGGED_ROW 5 .*4 cells here, 3 in the others/),
  ]);
});

test('above a small table there may be more lines than it has', () => {
  const titles = ['表,一', '番号,2', '更新,3', '注,4'].join('\n');
  expect(textsOf(`${titles}\na,b,c,d,e\n1,2,3,4,5\n`).at(-1)).toEqual(['1', '2', '3', '4', '5']);
});

test('a last line without its cells, and a quotation mark that is not closed, are a file cut off', () => {
  expect(refusalOf('a,b,c\n1,2,3\n4,5')).toEqual([
    expect.stringMatching(/^CUT_OFF 3 .*2 cells here, 3 in the others/),
  ]);
  expect(refusalOf('a,b\n1,2\n3,"4\n5,6\n')).toEqual([expect.stringMatching(/^OPEN_QUOTE 3 /)]);
});

test('a quotation mark inside of a cell is refused', () => {
  expect(refusalOf('a,b\n1,2"\n"3"x,4\n')).toEqual([
    expect.stringMatching(/^STRAY_QUOTE 2 /),
    expect.stringMatching(/^STRAY_QUOTE 3 /),
  ]);
});

test('text that is no table is refused, whatever its name', () => {
  expect(refusalOf('ただいまメンテナンス中です。\n', 'a.xlsx')).toEqual([
    expect.stringMatching(/^NOT_A_TABLE .*text without commas/),
  ]);
});

test('a large table is kept as its text, and read in no more than seconds', () => {
  const line = '011002,北海道,札幌市,"1,234",5,6,7,8,9,10\n';
  const started = performance.now();
  const sheet = sheetOf(line.repeat(200_000));
  expect(sheet.at(200_000, 4)?.text).toBe('1,234');
  expect(performance.now() - started).toBeLessThan(10_000);
});
