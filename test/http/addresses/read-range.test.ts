import { expect, test } from '@jest/globals';
import { readRange } from '../../../src/http/addresses/read-range.js';

test.each([
  ['bytes=0-9', { from: 0, to: 9 }],
  ['bytes=90-', { from: 90, to: 99 }],
  ['bytes=90-1000', { from: 90, to: 99 }],
  ['bytes=-10', { from: 90, to: 99 }],
  ['bytes=-1000', { from: 0, to: 99 }],
])('%s of 100 bytes is a part', (header, part) => {
  expect(readRange(header, 100)).toEqual(part);
});

test.each([undefined, 'bytes=-', 'bytes=9-1', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])(
  '%s is answered with the whole',
  (header) => {
    expect(readRange(header, 100)).toBeNull();
  },
);

test.each(['bytes=100-', 'bytes=1000-1001', 'bytes=-0'])('%s lies behind it', (header) => {
  expect(readRange(header, 100)).toBe('none');
});
