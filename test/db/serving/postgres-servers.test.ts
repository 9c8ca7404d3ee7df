import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { postgresServers, type Servers } from '../../../src/db/serving/postgres-servers.js';

const [A, B, PRIMARY] = ['a', 'b', 'primary'].map((host) => `postgres://me:secret@${host}/x`);
const ALL = [A, B, PRIMARY] as string[];
let servers: Servers;
afterEach(() => servers.stop());

/** Servers of which those in `away` do not answer. */
function choose(away: Set<string>, betterMs = 60_000) {
  const told: string[] = [];
  const faultOf = async (url: string) => (away.has(url) ? 'gone' : null);
  servers = postgresServers({ urls: ALL, faultOf, betterMs, tell: (text) => void told.push(text) });
  return told;
}

async function doubted(): Promise<string | null> {
  servers.doubt();
  await servers.deciding();
  return servers.current();
}

describe('of several servers', () => {
  test('the first that is there is read from, then the next, the primary last', async () => {
    const away = new Set<string>();
    const told = choose(away);
    await servers.begin();
    expect(await doubted()).toBe(A);
    for (const [lost, next] of [
      [A, B],
      [B, PRIMARY],
    ]) {
      away.add(lost as string);
      expect(await doubted()).toBe(next);
    }
    expect(told).toEqual([
      'reading from b: a is away (gone)',
      'reading from primary: b is away (gone)',
    ]);
  });

  test('all connections are dropped before the next one is looked for', async () => {
    const away = new Set<string>();
    choose(away);
    await servers.begin();
    const seen: unknown[] = [];
    servers.lost.add(() => seen.push(servers.current()));
    await doubted();
    expect(seen).toEqual([]);
    away.add(A as string);
    await doubted();
    expect(seen).toEqual([null]);
  });

  test('that are all away none is read from, until one is back', async () => {
    const away = new Set<string>();
    const told = choose(away);
    await servers.begin();
    for (const url of ALL) away.add(url);
    expect(await doubted()).toBeNull();
    away.delete(PRIMARY as string);
    while (servers.current() === null) await delay(20);
    expect(servers.current()).toBe(PRIMARY);
    expect(told).toEqual([
      'the database is away: gone',
      'the database is back: reading from primary',
    ]);
  });

  test('one that stands before is taken up again when it is back, and no connection is dropped', async () => {
    const away = new Set([A, B] as string[]);
    const told = choose(away, 50);
    await servers.begin();
    expect(servers.current()).toBe(PRIMARY);
    let drops = 0;
    servers.lost.add(() => {
      drops += 1;
    });
    away.delete(B as string);
    while (servers.current() !== B) await delay(20);
    expect([told, drops]).toEqual([['reading from b again'], 0]);
  });

  test('where none is there at the start, it is said of each why, and no secret', async () => {
    choose(new Set(ALL));
    await expect(servers.begin()).rejects.toThrow(
      'DATABASE_URL cannot be opened: a: gone; b: gone; primary: gone',
    );
  });

  test('one that has not answered in time is left without asking it', async () => {
    const told = choose(new Set());
    await servers.begin();
    servers.lose('too late');
    await servers.deciding();
    expect([servers.current(), told]).toEqual([B, ['reading from b: a is away (too late)']]);
  });
});
