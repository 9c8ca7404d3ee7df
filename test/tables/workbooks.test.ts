import { utils, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { headAt } from '../../src/tables/head-at.js';
import { readTable } from '../../src/tables/read-table.js';
import { makeWorkbook, textCell, workbookParts } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { refusalOf } from './refusal-of.js';

const ROW = `<row r="2">${textCell('A2', '札幌市')}<c r="C2"><v>1234.5</v></c></row>`;
const MERGE = '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>';
const sheetOf = (bytes: Buffer, name = 'a.xlsx') => {
  const [sheet] = readTable({ name, bytes }).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const xls = () => {
  const book = utils.book_new();
  const rows = Array.from({ length: 200 }, (_, i) => [`町${i}`, i]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
};

test('cells of an .xlsx have their text as printed and their number as stored', () => {
  const sheet = sheetOf(makeWorkbook(ROW));
  expect(sheet).toMatchObject({ name: '表', rows: 2, merges: [] });
  expect(sheet.at(2, 1)).toEqual({ row: 2, column: 1, text: '札幌市', number: null });
  expect(sheet.at(2, 2)).toBeNull();
  expect(sheet.at(2, 3)).toEqual({ row: 2, column: 3, text: '1234.5', number: 1234.5 });
});

test('the cells of a merged block show its first one, and are empty themselves', () => {
  const sheet = sheetOf(makeWorkbook(ROW, MERGE));
  expect(sheet.at(3, 2)).toBeNull();
  expect(headAt(sheet, 3, 2)?.text).toBe('札幌市');
  expect(headAt(sheet, 2, 3)?.text).toBe('1234.5');
});

test('an .xls is read whatever its name, and refused when its end is missing', () => {
  const bytes = xls();
  expect(sheetOf(bytes, 'a.csv').at(200, 1)?.text).toBe('町199');
  for (const missing of [600, 5000, bytes.length - 100]) {
    expect(refusalOf(bytes.subarray(0, -missing))[0]).toMatch(/^(DAMAGED|CUT_OFF) /);
  }
});

test('a formula without its result is refused with its place; one with an empty result is not', () => {
  const cells = '<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>A2</f><v></v></c>';
  expect(refusalOf(makeWorkbook(`<row r="1">${cells}</row>`))).toEqual([
    expect.stringMatching(/^FORMULA_WITHOUT_VALUE 表!1:1 .*=1\+1/),
  ]);
});

test('a zip that is cut off, is no workbook or is damaged is refused', () => {
  const bytes = makeWorkbook(ROW);
  expect(refusalOf(bytes.subarray(0, -30))[0]).toMatch(/^CUT_OFF /);
  expect(refusalOf(makeZip([{ path: 'a.csv', content: 'a,b' }]))[0]).toMatch(/^NOT_A_TABLE /);
  const damaged = Buffer.from(bytes);
  damaged.fill(255, bytes.indexOf('Types].xml') + 10, bytes.indexOf('Types].xml') + 20);
  expect(refusalOf(damaged)[0]).toMatch(/^DAMAGED .*Content_Types/);
});

test('a part that would be large is refused before it is unpacked, whatever it says of itself', () => {
  const bomb = { path: 'xl/media/a.bin', content: Buffer.alloc(8 * 1024 * 1024) };
  expect(refusalOf(makeZip([...workbookParts(ROW), bomb]))[0]).toMatch(/^ZIP_BOMB .*1:\d{3}/);
  const lying = { ...bomb, size: 1000 };
  expect(refusalOf(makeZip([...workbookParts(ROW), lying]))[0]).toMatch(/^DAMAGED .*a\.bin/);
  const huge = { path: 'xl/a.bin', content: '', size: 257 * 1024 * 1024 };
  expect(refusalOf(makeZip([...workbookParts(ROW), huge]))[0]).toMatch(/^ZIP_BOMB .*268435456/);
  const many = Array.from({ length: 2001 }, (_, i) => ({ path: `${i}`, content: '' }));
  expect(refusalOf(makeZip(many))[0]).toMatch(/^ZIP_BOMB .*2001 > 2000 files/);
});

test('a document type or entity in a part is refused', () => {
  const lol = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l "ll">]><sst>&l;</sst>';
  const part = { path: 'xl/sharedStrings.xml', content: lol };
  expect(refusalOf(makeZip([...workbookParts(ROW), part]))[0]).toMatch(/^XML_BOMB .*sharedStrings/);
  const utf16 = { path: 'xl/styles.xml', content: Buffer.from('<a/>', 'utf16le') };
  expect(refusalOf(makeZip([...workbookParts(ROW), utf16]))[0]).toMatch(/^NUL_BYTES /);
});
