import { expect, test } from '@jest/globals';
import { readNumber } from '../../src/import/read-number.js';

const MARKS = {
  '-': 'NOT_APPLICABLE',
  '…': 'NOT_MEASURED',
  X: 'SUPPRESSED',
  '': 'NOT_PRINTED',
} as const;
const read = (text: string) => {
  const cell = readNumber(text, MARKS);
  return 'fault' in cell ? cell.fault : (cell.value ?? cell.missing);
};

test.each([
  ['0', '0'],
  ['1741', '1741'],
  ['1,741,000', '1741000'],
  ['１，７４１', '1741'],
  ['97.10', '97.1'],
  ['100.0', '100'],
  ['△3.5', '-3.5'],
  ['▲ 12', '-12'],
  ['−0.0', '0'],
  ['007', '7'],
  ['-', 'NOT_APPLICABLE'],
  [' … ', 'NOT_MEASURED'],
  ['X', 'SUPPRESSED'],
  ['　', 'NOT_PRINTED'],
  ['12 34', 'NO_NUMBER'],
  ['12(34)', 'NO_NUMBER'],
  ['1,23', 'NO_NUMBER'],
  ['R5①', 'NO_NUMBER'],
  ['120¹', 'NO_NUMBER'],
  ['2½', 'NO_NUMBER'],
  ['\u202d65,918\u202c', '65918'],
  ['=1+1', 'NO_NUMBER'],
  ['1e3', 'NO_NUMBER'],
  ['*', 'NO_NUMBER'],
  ['1234567890123456', 'TOO_PRECISE'],
])('%p is read as %s', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});
