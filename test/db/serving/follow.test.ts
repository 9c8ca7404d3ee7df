import { afterEach, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type Following, follow } from '../../../src/db/serving/follow.js';
import { latest } from '../../../src/db/serving/latest.js';
import type { OpenRelease } from '../../../src/db/serving/release-reader.js';

const told: string[] = [];
let following: Following<string> | null = null;
afterEach(async () => {
  await following?.stop();
  following = null;
  told.length = 0;
});

/** A release without a database, that tells when it is closed. */
const opened = (id: string): OpenRelease => ({
  id,
  db: {} as DataSource,
  record: { id, made: '', inputs: '', counts: {}, pinned: false, sha256: null },
  close: async () => void told.push(`${id} closed`),
});

/** Follows a place at which now one release is, now another. */
async function followed(prepare = async ({ id }: OpenRelease) => `content of ${id}`) {
  const place = { id: 'a' };
  const current = latest(
    async () => place.id,
    async () => {
      if (place.id === 'damaged') throw new Error('it cannot be opened');
      return opened(place.id);
    },
  );
  following = await follow({
    reader: { current },
    prepare,
    swapped: (id) => told.push(`${id} served`),
    failed: (error) => told.push(String(error)),
  });
  return { place, following };
}

test('another release is prepared, then served, and the one before closed when it is not read', async () => {
  const { place, following } = await followed();
  const reading = following.current().take();
  place.id = 'b';
  await following.look();
  expect([following.current().it, reading.it]).toEqual(['content of b', 'content of a']);
  expect(told).toEqual(['b served']);
  reading.end();
  await reading.leave();
  expect(told).toEqual(['b served', 'a closed']);
});

test('it is looked for by itself', async () => {
  const { place, following } = await followed();
  place.id = 'b';
  while (following.current().it !== 'content of b') await new Promise(setImmediate);
});

test('one that cannot be opened is told of once, and the one before served on', async () => {
  const { place, following } = await followed();
  place.id = 'damaged';
  for (let i = 0; i < 3; i++) await following.look();
  expect(following.current().it).toBe('content of a');
  expect(told).toEqual(['Error: it cannot be opened']);
  place.id = 'b';
  await following.look();
  expect(following.current().it).toBe('content of b');
});

test('so is one that cannot be prepared; it is closed, and not prepared again each time', async () => {
  const { place, following } = await followed(async ({ id }) => {
    if (id === 'large') throw new Error('no memory');
    return id;
  });
  place.id = 'large';
  for (let i = 0; i < 3; i++) await following.look();
  expect(following.current().it).toBe('a');
  expect(told).toEqual(['large closed', 'Error: no memory']);
});

test('the first one has to be there', async () => {
  const prepare = () => Promise.reject(new Error('no memory'));
  await expect(followed(prepare)).rejects.toThrow('no memory');
  expect(told).toEqual(['a closed']);
});
