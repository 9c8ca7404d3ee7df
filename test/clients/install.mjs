// Installs the clients of others, unless those of the lock file are there. It needs nothing that is built.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const wanted = join(here, 'package-lock.json');
const installed = join(here, 'node_modules/.installed-lock.json');
const isThere = existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted));
if (!isThere) {
  const options = { cwd: here, stdio: 'inherit' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) process.exit(1);
  copyFileSync(wanted, installed);
}
