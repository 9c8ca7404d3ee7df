import { expect, test } from '@jest/globals';
import { breakLines } from '../../../src/http/previews/break-lines.js';

/** As in a type whose characters are all one wide. */
const narrow = (widest: number, most = 9) => ({
  widest,
  most,
  widthOf: (text: string) => text.length,
});

test('a text is broken between its words', () => {
  const lines = breakLines('霧島市と香取市を比べる', narrow(6));
  expect(lines.join('')).toBe('霧島市と香取市を比べる');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(6);
  expect(breakLines('towns that may be compared', narrow(10))).toEqual([
    'towns that',
    'may be',
    'compared',
  ]);
});

test('no line begins with what ends another', () => {
  expect(breakLines('霧島市（比べてよい）。', narrow(10))).not.toContain('。');
  for (const line of breakLines('移住、定住、関係人口、', narrow(2)))
    expect(line).not.toMatch(/^、/);
});

test('what does not fit is cut with a mark, and what fits is not', () => {
  expect(breakLines('霧島市（比べてよい）', narrow(4))).toContain('（比べて');
  expect(breakLines('one two three four', narrow(5, 2))).toEqual(['one', 'two…']);
  expect(breakLines('一つ 二つ', narrow(5, 1))).toEqual(['一つ 二つ']);
  expect(breakLines('', narrow(5))).toEqual([]);
});
