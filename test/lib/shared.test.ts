import { expect, test } from '@jest/globals';
import { shared } from '../../src/lib/shared.js';

function closable() {
  const told: string[] = [];
  return { told, one: shared('it', async () => void told.push('closed')) };
}

test('what many use is closed when it is left and the last has ended, once', async () => {
  const { told, one } = closable();
  one.take();
  one.take();
  const left = one.leave().then(() => told.push('left'));
  one.end();
  await Promise.resolve();
  expect([one.uses, told]).toEqual([1, []]);
  one.end();
  await left;
  await one.leave();
  expect(told).toEqual(['closed', 'left']);
});

test('what nobody uses is closed at once; what is wanted never is', async () => {
  const { told, one } = closable();
  one.take().end();
  expect(told).toEqual([]);
  await one.leave();
  expect(told).toEqual(['closed']);
});

test('what cannot be closed is told to who leaves it', async () => {
  const one = shared('it', () => Promise.reject(new Error('stuck')));
  await expect(one.leave()).rejects.toThrow('stuck');
});
