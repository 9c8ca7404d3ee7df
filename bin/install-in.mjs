// Installs the packages of a folder of their own, unless those of its lock file are there. Needs nothing that is built.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `what` says in Japanese and English what they are for. */
export function installIn(folder, what) {
  const wanted = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted))) return;
  say(`${what.ja}を取得しています / Fetching ${what.en} …`);
  // The standard output belongs to who called.
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  const npm = process.platform === 'win32' ? { ...options, shell: true } : options;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], npm);
  if (status !== 0) {
    say(
      `${what.ja}を取得できませんでした（理由は上にあります）。ネットワークにつないで、もう一度実行してください / ${what.en} could not be fetched (npm says why, above): connect to the network and run this again.`,
    );
    process.exit(1);
  }
  copyFileSync(wanted, installed);
}

const say = (line) => process.stderr.write(`${line}\n`);
