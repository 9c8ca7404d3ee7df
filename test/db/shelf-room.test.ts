import { expect, test } from '@jest/globals';
import type { Shelf } from '../../src/db/memory/shelf.js';
import { shelfRoom } from '../../src/db/memory/shelf-room.js';

/** A shelf that takes so many bytes. */
const shelf = (bytesOfSeries: number) =>
  ({ figures: null, evidence: null, bytesOfSeries }) as Shelf;

test('releases share one room: what was asked for least lately goes, of whichever it is', () => {
  const room = shelfRoom(3000);
  const [old, now] = [room.place(), room.place()];
  const [one, other, third] = [shelf(1000), shelf(1000), shelf(1000)];
  old.keep('a', one);
  now.keep('a', other);
  expect([old.get('a'), now.get('a')]).toEqual([one, other]);
  expect(old.get('a')).toBe(one);
  now.keep('b', third);
  now.keep('c', shelf(1000));
  expect(now.get('a')).toBeUndefined();
  expect(old.get('a')).toBe(one);
  expect(room.bytes()).toBeLessThanOrEqual(3000);
});

test('a release that is closed leaves nothing behind, nor what comes too late', () => {
  const room = shelfRoom(10_000);
  const [old, now] = [room.place(), room.place()];
  old.keep('a', shelf(1000));
  now.keep('a', shelf(1000));
  const both = room.bytes();
  old.clear();
  old.keep('b', shelf(1000));
  expect([old.get('a'), old.get('b')]).toEqual([undefined, undefined]);
  expect(now.get('a')).toBeDefined();
  expect(room.bytes()).toBe(both / 2);
});

test('a shelf that has grown is counted anew, one that was forgotten is not', () => {
  const room = shelfRoom(10_000);
  const place = room.place();
  const grown = shelf(1000);
  place.keep('a', grown);
  const before = room.bytes();
  grown.bytesOfSeries = 3000;
  place.recount('a', grown);
  expect(room.bytes()).toBe(before + 2000);
  place.recount('b', shelf(1000));
  expect(place.get('b')).toBeUndefined();
});
