// Runs a compiled program (start, mcp or cli/cli); what is missing, or older than its sources, is built first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFault } from './node-fault.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const fault = nodeFault(process.versions.node, engines, () => {
  const Database = require('better-sqlite3');
  new Database(':memory:').close();
});
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}

const name = process.argv[2];
const compiled = join(root, 'dist/src', `${name}.js`);
// What is started again and again is read from few files.
const program = name === 'start' ? join(root, 'dist/src/program/start.js') : compiled;
const changed = (path) => statSync(join(root, path)).mtimeMs;

/** When the newest file of some folders and files was changed. */
const newest = (...paths) =>
  paths
    .flatMap((path) =>
      statSync(join(root, path)).isDirectory()
        ? readdirSync(join(root, path), { recursive: true }).map((file) => join(path, file))
        : [],
    )
    .concat(paths)
    .reduce((time, path) => Math.max(time, changed(path)), 0);

const isStale = (built, ...sources) =>
  !existsSync(join(root, built)) || changed(built) < newest(...sources);

function run(packageName, path, ...args) {
  const tool = join(dirname(require.resolve(`${packageName}/package.json`)), path);
  // The standard output belongs to the program.
  const { status } = spawnSync(process.execPath, [tool, ...args], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status === null ? 1 : status);
}

const stamp = 'dist/.tsbuildinfo';
if (!existsSync(compiled) || isStale(stamp, 'src', 'tsconfig.json')) {
  run('typescript', 'bin/tsc', '-p', join(root, 'src'));
  utimesSync(join(root, stamp), new Date(), new Date());
}
if (
  program !== compiled &&
  isStale('dist/src/program/start.js', 'src', 'tsconfig.json', 'bin/program', 'package-lock.json')
) {
  run('vite', 'bin/vite.js', 'build', join(root, 'bin/program'), '--logLevel', 'warn');
}
if (
  name === 'start' &&
  isStale(
    'dist/explorer/index.html',
    'web',
    'src/lib/references',
    'src/lib/page-contract',
    'schema/queries/web',
    'schema/pages.json',
    'schema/embeds.json',
  )
) {
  run('vite', 'bin/vite.js', 'build', join(root, 'web'), '--logLevel', 'warn');
}
if (
  name === 'cli/cli' &&
  process.argv.some((argument) => argument.startsWith('--site')) &&
  isStale('dist/mirror/ask.js', 'web')
) {
  run('vite', 'bin/vite.js', 'build', join(root, 'web/mirror'), '--logLevel', 'warn');
}

process.argv.splice(1, 2, program);
import(pathToFileURL(program).href);
