import { expect, test } from '@jest/globals';
import { readTable } from '../../src/tables/read-table.js';
import { refusalOf } from './refusal-of.js';

/** "市,髙\n町,1\n": 髙 is one of the characters that CP932 has beyond Shift_JIS. */
const CP932 = Buffer.from('8e732cfbfc0a92ac2c310a', 'hex');
const read = (bytes: Buffer) => {
  const { encoding, sheets } = readTable({ name: 'a.csv', bytes });
  return [encoding, sheets[0]?.at(1, 1)?.text, sheets[0]?.at(1, 2)?.text];
};

test('UTF-8 with and without BOM and CP932 are told apart by their bytes', () => {
  expect(read(CP932)).toEqual(['cp932', '市', '髙']);
  expect(read(Buffer.from('市,髙\n町,1\n'))).toEqual(['utf-8', '市', '髙']);
  expect(read(Buffer.from('\ufeff市,髙\n町,1\n'))).toEqual(['utf-8', '市', '髙']);
});

test('a byte of neither encoding is named with its row', () => {
  const bytes = Buffer.concat([CP932, Buffer.from('92ff2c310a', 'hex')]);
  const [refused] = refusalOf(bytes);
  expect(refused).toMatch(/^ENCODING 3 .*utf-8 \(byte 1\) nor cp932 \(byte 1[23]\)/);
});

test('the byte is found behind many others', () => {
  const bytes = Buffer.concat([
    Buffer.from('市,1\n'.repeat(50_000)),
    Buffer.from('ff2c310a', 'hex'),
  ]);
  expect(refusalOf(bytes)[0]).toMatch(/^ENCODING 50001 .*utf-8 \(byte 300001\)/);
});

test('what a BOM calls UTF-8 must be UTF-8', () => {
  expect(refusalOf(Buffer.concat([Buffer.from('\ufeff'), CP932]))[0]).toMatch(
    /^ENCODING 1 .*utf-8 \(byte 4\): save/,
  );
});

test('EUC-JP, which CP932 would read as other characters, and UTF-16 are named', () => {
  expect(refusalOf(Buffer.from('bbd42cc4ae0ac2bc2c310a', 'hex'))[0]).toMatch(/^ENCODING .*EUC-JP/);
  expect(refusalOf(Buffer.from('\ufeff市,1\n', 'utf16le'))[0]).toMatch(/^ENCODING .*UTF-16/);
});

test('a file that ends within a character is cut off', () => {
  expect(refusalOf(Buffer.from('a,市\n1,町').subarray(0, -1))[0]).toMatch(/^CUT_OFF /);
  expect(refusalOf(CP932.subarray(0, 8))[0]).toMatch(/^CUT_OFF /);
});

test('NULs, controls, marks that turn the writing and lost characters are refused with their rows', () => {
  const codes = refusalOf('a,b\n\0,1\n2,\x1b\n\u202e,3\n\ufffd,4\n').map((line) =>
    line.split(' ').slice(0, 2).join(' '),
  );
  expect(codes).toEqual([
    'NUL_BYTES 2',
    'CONTROL_CHARACTER 3',
    'CONTROL_CHARACTER 4',
    'LOST_CHARACTER 5',
  ]);
});
