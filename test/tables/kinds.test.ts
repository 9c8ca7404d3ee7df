import { expect, test } from '@jest/globals';
import { readTable } from '../../src/tables/read-table.js';
import { refusalOf } from './refusal-of.js';

test('a page that says why there is no file is told by its title', () => {
  const page = '\ufeff\n<!DOCTYPE html><html><head><title>404 Not Found</title></head></html>';
  expect(refusalOf(page, 'a.xlsx')[0]).toMatch(/^NOT_A_TABLE .*"404 Not Found"/);
});

test('other files are called by their names', () => {
  expect(refusalOf('%PDF-1.7\n', 'a.xls')[0]).toMatch(/^NOT_A_TABLE .*a PDF/);
  expect(refusalOf(Buffer.from('1f8b0800', 'hex'))[0]).toMatch(/^NOT_A_TABLE .*gzip/);
  expect(refusalOf('')[0]).toMatch(/^EMPTY /);
  expect(refusalOf(' \n')[0]).toMatch(/^EMPTY /);
});

test('a file is known by its SHA-256 and its length', () => {
  const { sha256, bytes, format } = readTable({ name: 'a.xls', bytes: Buffer.from('a,b\n1,2\n') });
  expect({ sha256, bytes, format }).toEqual({
    sha256: '492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470',
    bytes: 8,
    format: 'csv',
  });
});
