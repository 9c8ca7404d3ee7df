import { describe, expect, test } from '@jest/globals';
import { copyBuffer } from '../../../src/releases/postgres/copy-buffer.js';
import { copyLine } from '../../../src/releases/postgres/copy-line.js';

describe('a row for COPY', () => {
  test('has null apart from an empty text, and no letter that ends a value or a row', () => {
    expect(copyLine(['', null, 1.5, true, '\\N', 'a\tb\nc\r'])).toBe(
      '\t\\N\t1.5\ttrue\t\\\\N\ta\\tb\\nc\\r\n',
    );
  });
});

describe('rows that wait', () => {
  test('are taken as they were put, in bytes, whatever their length', () => {
    const buffer = copyBuffer();
    const long = '町𠮷'.repeat(300_000);
    const rows = [['a'], ['霧島'], [long], ['z']];
    const full = rows.map((row) => buffer.put(row));
    expect(full).toEqual([false, false, true, true]);
    expect(buffer.take().toString()).toBe(rows.map(copyLine).join(''));
    expect(buffer.take()).toHaveLength(0);
    expect(buffer.put(['next'])).toBe(false);
    expect(buffer.take().toString()).toBe('next\n');
  });
});
