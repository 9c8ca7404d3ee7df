import { expect, test } from '@jest/globals';
import { readTogether } from '../../src/db/memory/read-together.js';

test('what is asked for at once is read together, in parts that a statement can take', async () => {
  const parts: number[] = [];
  const read = readTogether<number, string>(
    (asked) => asked,
    async (asked) => {
      parts.push(asked.length);
      return asked.map((one) => `${one}`);
    },
  );
  const asked = Array.from({ length: 1741 }, (_, i) => i);
  expect(await Promise.all([...asked, ...asked].map(read))).toEqual(
    [...asked, ...asked].map((one) => `${one}`),
  );
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(asked.length);
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts)).toBeLessThan(1000);
});
