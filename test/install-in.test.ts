import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'machikurabe-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { 'escape-html': '1.0.3' } },
    'node_modules/escape-html': {
      version: '1.0.3',
      resolved: 'https://registry.npmjs.org/escape-html/-/escape-html-1.0.3.tgz',
    },
  },
});
writeFileSync(join(folder, 'package.json'), '{"dependencies":{"escape-html":"1.0.3"}}');
writeFileSync(join(folder, 'package-lock.json'), LOCK);

/** Installs in the folder where no network is and nothing was fetched before. */
const install = () =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { installIn } from ${JSON.stringify(resolve('bin/install-in.mjs'))};
       installIn(${JSON.stringify(folder)}, { ja: '見本', en: 'a sample' });`,
    ],
    {
      env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') },
      encoding: 'utf8',
    },
  );

test('packages of a folder that cannot be fetched are said to be missing, with what to do', () => {
  const { status, stdout, stderr } = install();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^見本を取得しています \/ Fetching a sample …\n/);
  expect(stderr).toContain('a sample could not be fetched');
  expect(stderr).toContain('connect to the network and run this again');
});

test('what the lock file names and is there is not fetched again', () => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.installed-lock.json'), LOCK);
  expect(install()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  writeFileSync(join(folder, 'package-lock.json'), LOCK.replace('1.0.3', '1.0.2'));
  expect(install().status).toBe(1);
});
