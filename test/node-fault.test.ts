import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Runs a command by bin/run.mjs in a process that something was changed in before. */
const run = (...change: string[]) =>
  spawnSync(
    process.execPath,
    [
      ...change.flatMap((code) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`]),
      ...['bin/run.mjs', 'cli/cli', 'read', '2億'],
    ],
    { encoding: 'utf8' },
  );

/** As Node.js words it where a driver was built for another version. */
const MISMATCH = `process.dlopen = () => {
  throw Object.assign(
    new Error('The module was compiled against a different Node.js version using\\nNODE_MODULE_VERSION 127.'),
    { code: 'ERR_DLOPEN_FAILED' },
  );
};`;
const version = (text: string) =>
  `Object.defineProperty(process.versions, 'node', { value: '${text}' });`;

test('with a driver that was built for another Node.js it says so and what to do, and nothing else', () => {
  const { status, stdout, stderr } = run(MISMATCH);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`（${process.versions.node}）用に作られていません`);
  expect(stderr).toContain('run npm rebuild better-sqlite3.');
});

test.each(['18.20.8', '20.18.3'])(
  'on Node.js %s it says which is wanted, and nothing else',
  (old) => {
    const { status, stdout, stderr } = run(version(old));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `Node.js 20.19 以降が必要です（これは ${old}）。Node.js 22 を入れてください / This is Node.js ${old}, and 20.19 is the oldest that will do: install Node.js 22.\n`,
    );
  },
);

test.each(['24.0.0', '26.3.1'])(
  'on Node.js %s it says that it is too new, and nothing else',
  (young) => {
    const { status, stdout, stderr } = run(version(young));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('install Node.js 22.');
  },
);

test.each(['20.19.0', '22.0.0', '23.11.0'])('Node.js %s is taken', (taken) => {
  const { status, stderr } = run(version(taken));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
