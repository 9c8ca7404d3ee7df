import { describe, expect, test } from '@jest/globals';
import { copyBuffer, spareBuffers } from '../../../src/releases/postgres/copy-buffer.js';

const sent = (values: Parameters<ReturnType<typeof copyBuffer>['put']>[0]) => {
  const buffer = copyBuffer(spareBuffers());
  buffer.put(values);
  return buffer.take().toString();
};

describe('a row for COPY', () => {
  test('has null apart from an empty text, and no letter that ends a value or a row', () => {
    expect(sent(['', null, 1.5, true, '\\N', 'a\tb\nc\r', '町\\\n'])).toBe(
      '\t\\N\t1.5\ttrue\t\\\\N\ta\\tb\\nc\\r\t町\\\\\\n\n',
    );
  });

  test('has numbers as they are written, whole ones too', () => {
    const numbers = [0, 7, 10, 2_147_483_647, 2_147_483_648, -3, 0.1, -1.5e-7, 1e21, 999_999];
    expect(sent(numbers)).toBe(`${numbers.join('\t')}\n`);
  });
});

describe('rows that wait', () => {
  test('are taken as they were put, in bytes, whatever their length', () => {
    const buffer = copyBuffer(spareBuffers());
    const long = '町𠮷'.repeat(300_000);
    const rows = [['a'], ['霧島'], [long], ['z']];
    const full = rows.map((row) => buffer.put(row));
    expect(full).toEqual([false, false, true, true]);
    expect(buffer.take().toString()).toBe(rows.map(([text]) => `${text}\n`).join(''));
    expect(buffer.take()).toHaveLength(0);
    expect(buffer.put(['next'])).toBe(false);
    expect(buffer.take().toString()).toBe('next\n');
  });

  test('are put where rows were that have been sent', () => {
    const spare = spareBuffers();
    const [first, second] = [copyBuffer(spare), copyBuffer(spare)];
    first.put(['sent']);
    const rows = first.take();
    spare.giveBack(rows);
    second.put(['next, and longer']);
    const next = second.take();
    expect(next.toString()).toBe('next, and longer\n');
    expect(next.buffer).toBe(rows.buffer);
  });
});
