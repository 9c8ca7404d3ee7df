import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { withLock } from '../../src/releases/folder/lock.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';

afterAll(removeFolders);

const lockIn = () => join(newFolder(), '.lock');
const patience = 60_000;

/** A process that holds the lock until it is ended. */
async function holder(path: string) {
  const module = new URL('../../src/releases/folder/lock.js', import.meta.url);
  const work = `() => { console.log('held'); return new Promise((end) => setTimeout(end, 60_000)); }`;
  const code = `const { withLock } = await import('${module}'); await withLock(${JSON.stringify(path)}, ${work});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  return child;
}

test('one works after the other, and who it was is gone at the end', async () => {
  const path = lockIn();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await setTimeout(50);
    expect(readFileSync(`${path}-holder`, 'utf8')).toBe(`${process.pid}\n`);
    steps.push(`${name} ends`);
  };
  const both = ['a', 'b'].map((name) => withLock(path, work(name), patience));
  await Promise.all(both);
  const [first] = steps;
  const order = first === 'a begins' ? ['a', 'b'] : ['b', 'a'];
  expect(steps).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(existsSync(`${path}-holder`)).toBe(false);
});

test('who has no more patience is told which process holds it, and works when that was killed', async () => {
  const path = lockIn();
  const child = await holder(path);
  const refused = withLock(path, async () => 7, 300);
  await expect(refused).rejects.toThrow(`Process ${child.pid} is publishing here`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await withLock(path, async () => 7)).toBe(7);
  expect(existsSync(`${path}-holder`)).toBe(false);
});

test('it is given back when the work fails', async () => {
  const path = lockIn();
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(path, async () => 7)).toBe(7);
});
