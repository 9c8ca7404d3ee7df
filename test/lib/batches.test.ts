import { describe, expect, jest, test } from '@jest/globals';
import { inBatches } from '../../src/lib/batches.js';

describe('what is loaded in batches', () => {
  test('is asked for together, and each key once', async () => {
    const load = jest.fn(async (keys: readonly string[]) => keys.map((key) => key.length));
    const loader = inBatches(load);
    expect(await Promise.all(['a', 'bb', 'a'].map((key) => loader.load(key)))).toEqual([1, 2, 1]);
    expect(await loader.load('bb')).toBe(2);
    expect(load.mock.calls).toEqual([[['a', 'bb']]]);
  });

  test('and fails is not loaded again', async () => {
    const load = jest.fn(async (): Promise<string[]> => {
      throw new Error('wrong');
    });
    const loader = inBatches<string, string>(load);
    for (let i = 0; i < 3; i++) await expect(loader.load('a')).rejects.toThrow('wrong');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('and fails with what is no Error fails with its words', async () => {
    const loader = inBatches<string, string>(() => Promise.reject('words'));
    await expect(loader.load('a')).rejects.toThrow('words');
  });
});
