import { afterEach, expect, jest, test } from '@jest/globals';
import { watched } from '../../src/releases/watch-source.js';
import { failingSource } from './failing-source.js';

afterEach(() => {
  jest.useRealTimers();
});

test('a source that is watched gives the same, and tells every five seconds how much', () => {
  jest.useFakeTimers({ now: 0 });
  const series = [...failingSource(new Error('never')).statistics()];
  const told: string[] = [];
  const source = { ...failingSource(new Error('never')), statistics: () => [...series, ...series] };
  const read: unknown[] = [];
  for (const one of watched(source, (text) => told.push(text)).statistics()) {
    read.push(one);
    jest.advanceTimersByTime(3000);
  }
  expect(read).toEqual([...series, ...series]);
  expect(told).toEqual(
    series.map((_, i) => `版に書いています / writing the release: ${2 * i + 2} 系列 / series`),
  );
});
