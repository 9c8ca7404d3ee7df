// Runs a compiled program (main or cli), compiled first where the sources are newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2];
const program = join(root, 'dist/src', `${name}.js`);
const stamp = join(root, 'dist/.tsbuildinfo');

const changed = (path) => statSync(join(root, path)).mtimeMs;
const newestSource = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => changed(join('src', file)))
    .concat(changed('src'), changed('tsconfig.json'))
    .reduce((newest, time) => Math.max(newest, time), 0);

if (!existsSync(program) || !existsSync(stamp) || statSync(stamp).mtimeMs < newestSource()) {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const compiler = join(typescript, 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  utimesSync(stamp, new Date(), new Date());
}

process.argv.splice(1, 2, program);
await import(pathToFileURL(program).href);
