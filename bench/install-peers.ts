import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectFile } from '../src/lib/project-file.js';
import { say } from './say.js';

/** Installs the packages of the peers where they are missing, and compiles the typical server. */
export function installPeers({ postgraphile }: { postgraphile: boolean }): void {
  const folders = ['bench/peers', ...(postgraphile ? ['bench/postgraphile'] : [])];
  for (const folder of folders) {
    // Written at the end of an installation.
    if (existsSync(projectFile(`${folder}/node_modules/.package-lock.json`))) continue;
    say(`installing the packages of ${folder} …`);
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', projectFile(folder)]);
  }
  const compiler = projectFile('node_modules/typescript/bin/tsc');
  run(process.execPath, [compiler, '-p', projectFile('bench/peers/typical')]);
}

function run(file: string, args: readonly string[]): void {
  const { status } = spawnSync(file, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}`);
}
