import { expect, test } from '@jest/globals';
import { olderReleases } from '../../../src/db/serving/older-releases.js';
import { shared } from '../../../src/lib/shared.js';

const KNOWN = ['a', 'b', 'c', 'd'];

/** Two older releases of four stay open; tells what is opened and closed, and who pays. */
function older({ most = 2, mostWaiting = 10 } = {}) {
  const told: string[] = [];
  const known = new Set(KNOWN);
  const releases = olderReleases<string>({
    isKnown: async (id) => known.has(id),
    async open(id) {
      told.push(`${id} opened`);
      return shared(id, async () => void told.push(`${id} closed`));
    },
    most,
    mostWaiting,
  });
  const take = async (id: string) => releases.take(id, () => told.push(`${id} paid`));
  return { told, known, take, releases };
}

test('one that is asked for by many at once is opened and paid for once', async () => {
  const { told, take, releases } = older();
  const [one, other] = await Promise.all([take('a'), take('a')]);
  expect([one?.it, one?.uses, other]).toEqual(['a', 2, one]);
  expect(told).toEqual(['a paid', 'a opened']);
  // From then on nobody waits.
  expect(releases.take('a', () => undefined)).toBe(one);
});

test('there are never more than a few open: the least lately used is closed for another', async () => {
  const { told, take, releases } = older();
  for (const id of ['a', 'b', 'a', 'c', 'd']) (await take(id))?.end();
  expect(told.filter((text) => !text.endsWith('paid'))).toEqual([
    ...['a opened', 'b opened'],
    ...['b closed', 'c opened', 'a closed', 'd opened'],
  ]);
  expect(releases.count()).toEqual({ open: 2, taken: 0 });
});

test('one that is read is not closed before it was read', async () => {
  const { told, take } = older({ most: 1 });
  const reading = await take('a');
  const next = take('b');
  await new Promise(setImmediate);
  expect(told).not.toContain('a closed');
  reading?.end();
  expect((await next)?.it).toBe('b');
  expect(told.slice(-2)).toEqual(['a closed', 'b opened']);
});

test('one that there is not is null, and nobody pays', async () => {
  const { told, take } = older();
  expect(await take('x')).toBeNull();
  expect(told).toEqual([]);
});

test('who cannot pay has nothing opened; the next one who asks may', async () => {
  const { told, take, releases } = older();
  const poor = () => {
    throw new Error('no points');
  };
  await expect(releases.take('a', poor)).rejects.toThrow('no points');
  expect(told).toEqual([]);
  expect((await take('a'))?.it).toBe('a');
});

test('where too many wait, others are told when to come again', async () => {
  const { take } = older({ mostWaiting: 2 });
  const asked = await Promise.allSettled(['a', 'b', 'c'].map(take));
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(asked[2]).toMatchObject({
    reason: { code: 'TOO_MANY_REQUESTS', details: { retryAfter: 2 } },
  });
});

test('one that was removed is closed when it was read, and then there is none', async () => {
  const { told, known, take } = older();
  (await take('a'))?.end();
  known.delete('a');
  const reading = await take('a');
  await new Promise(setImmediate);
  expect(await take('a')).toBeNull();
  expect(told).not.toContain('a closed');
  reading?.end();
  await new Promise(setImmediate);
  expect(told.at(-1)).toBe('a closed');
});

test('one that is forgotten is closed when it was read, and opened anew', async () => {
  const { told, take, releases } = older();
  const reading = await take('a');
  releases.forget('a');
  expect((await take('a'))?.uses).toBe(1);
  reading?.end();
  await reading?.leave();
  expect(told.filter((text) => !text.endsWith('paid'))).toEqual([
    ...['a opened', 'a opened', 'a closed'],
  ]);
});
