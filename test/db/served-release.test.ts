import { expect, test } from '@jest/globals';
import { ofServed } from '../../src/db/served-release.js';

test('what is made of a release is made once, and again for another one', async () => {
  let release: string | Promise<string> = 'a';
  let made = 0;
  const served = ofServed({ id: () => release }, async () => ({ of: release, made: ++made }));
  // All who ask while it is being made wait for the same.
  const [first, same] = await Promise.all([served(), served()]);
  expect(first).toEqual({ of: 'a', made: 1 });
  expect(same).toBe(first);
  // From then on nobody waits.
  expect(served()).toBe(first);
  release = Promise.resolve('a');
  expect(await served()).toBe(first);
  release = 'b';
  expect(await served()).toEqual({ of: 'b', made: 2 });
});

test('what could not be made is made by the next who asks', async () => {
  let away = true;
  const served = ofServed({ id: () => 'a' }, async () => {
    if (away) throw new Error('away');
    return { made: true };
  });
  await expect(served()).rejects.toThrow('away');
  away = false;
  expect(await served()).toEqual({ made: true });
});

test('a release that cannot be told is an error, and nothing is made', async () => {
  const served = ofServed({ id: () => Promise.reject(new Error('away')) }, async () => {
    throw new Error('made');
  });
  await expect(served()).rejects.toThrow('away');
});
