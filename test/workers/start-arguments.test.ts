import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, test } from '@jest/globals';
import { readStartArguments } from '../../src/workers/start-arguments.js';

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/src/start.js', ...args], { encoding: 'utf8' });

test('without --workers one process serves', () => {
  expect(readStartArguments([])).toEqual({ help: false, workers: null });
});

test('--workers takes a number, or auto for the cores there are', () => {
  expect(readStartArguments(['--workers', '3']).workers).toBe(3);
  expect(readStartArguments(['--workers=auto']).workers).toBe(availableParallelism());
});

test.each(['0', '-1', '257', '1.5', '1e1', 'x', ''])('--workers=%s is refused', (text) => {
  expect(() => readStartArguments([`--workers=${text}`])).toThrow(`or auto, not ${text}.`);
});

test.each([['--workers', '0'], ['--workers'], ['--worker', '2'], ['2']])(
  'npm start -- %s %s says how it is meant and ends with 2',
  (...args) => {
    const { status, stdout, stderr } = start(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm start -- [--workers N]');
  },
);

test('npm start -- --help says how it is used, and starts nothing', () => {
  const { status, stdout, stderr } = start('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('--workers auto');
});
