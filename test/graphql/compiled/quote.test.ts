import { describe, expect, test } from '@jest/globals';
import { quote } from '../../../src/graphql/compiled/quote.js';

/** How a text comes out where its characters are bytes. */
const written = (text: string) => Buffer.from(quote(text), 'latin1').toString();

describe('a text', () => {
  test.each([
    '',
    'Kirishima',
    '霧島市',
    'é',
    '𠮷野家😀',
    '"引用"',
    'a\\b',
    'line\nline\u0000\u007f\u2028',
    '市\ud83d',
    `移住者数${'の'.repeat(100)}`,
  ])('is the JSON of "%s", each time', (text) => {
    for (const _ of ['first', 'again']) expect(written(text)).toBe(JSON.stringify(text));
  });

  test('of many different names, one after the other', () => {
    const names = Array.from({ length: 20_001 }, (_, i) => `町${i}`);
    expect(names.map(written)).toEqual(names.map((name) => JSON.stringify(name)));
  });
});
