// Tries clients of others on the real server: installs them where they are missing, serves the frozen
// seeds on this machine, and runs the tests of this folder.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { frozenRelease } from '../../dist/test/frozen-seeds.js';
import makeRelease from '../../dist/test/global-setup.js';
import removeRelease from '../../dist/test/global-teardown.js';
import { startProgram } from '../../dist/test/start-program.js';

const here = import.meta.dirname;
const run = (file, args, env = {}) =>
  spawnSync(file, args, { cwd: here, stdio: 'inherit', env: { ...process.env, ...env } }).status;

await import('./install.mjs');
if (run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.']) !== 0) process.exit(1);
await makeRelease();
// As it is for everybody: a client that needs more than its share would not work.
const { child, url } = await startProgram({
  DATABASE_URL: frozenRelease().url,
  RATE_LIMIT: '2000',
});
const wanted = process.argv.slice(2);
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
try {
  // As while somebody develops: then clients warn of what they cannot keep.
  const options = [
    '--conditions',
    'development',
    '--import',
    'tsx',
    '--test',
    '--test-reporter',
    'spec',
  ];
  process.exitCode = run(process.execPath, [...options, ...tests], { MACHIKURABE: url }) ?? 1;
} finally {
  child.kill();
  await removeRelease();
}
