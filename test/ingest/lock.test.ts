import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { withLock } from '../../src/ingest/lock.js';
import { newFolder, removeFolders } from './seeds-folder.js';

afterAll(removeFolders);

const lockIn = () => join(newFolder(), 'seeding.pid');

test('one works after the other, and the lock is gone at the end', async () => {
  const path = lockIn();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await setTimeout(50);
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid}\n`);
    steps.push(`${name} ends`);
  };
  await Promise.all([withLock(path, work('a')), withLock(path, work('b'))]);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['a process', () => spawnSync(process.execPath, ['--version']).pid],
  ['one with the same id', () => process.pid],
])('what %s held that has ended is taken over', async (_, pid) => {
  const path = lockIn();
  writeFileSync(path, `${pid()}\n`);
  expect(await withLock(path, async () => 7)).toBe(7);
});

test('it is given back when the work fails', async () => {
  const path = lockIn();
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});
