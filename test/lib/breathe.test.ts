import { expect, test } from '@jest/globals';
import { breathe } from '../../src/lib/breathe.js';

const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('short work goes on without a pause, long work lets others in', async () => {
  await new Promise(setImmediate);
  expect(breathe()).toBeNull();
  expect(breathe()).toBeNull();
  let others = 0;
  setImmediate(() => others++);
  work(15);
  await breathe();
  expect(others).toBe(1);
});
