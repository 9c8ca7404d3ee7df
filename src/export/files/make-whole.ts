import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flushFolder, MAKING } from '../../lib/durable-file.js';
import { isRunning } from '../../lib/is-running.js';
import { isFolder } from '../../lib/paths.js';
import { readManifest } from './manifest.js';

/**
 * Makes a folder whole or not at all: what `write` puts into one beside it takes the place of what was there. Of two
 * who make the same, the one that ends last has his there.
 * @param path may be a link to the folder: what it leads to is replaced
 * @throws Error where something else is there than files of a release
 */
export async function makeWhole<T>(
  path: string,
  write: (staging: string) => Promise<T>,
): Promise<T> {
  if (!isOurs(path)) {
    throw new Error(
      `${path} はまちくらべのファイルではありません / ${path} holds something else than files of a release, and is left as it is: name a folder that is empty or not there.`,
    );
  }
  const dir = existsSync(path) ? realpathSync(path) : path;
  removeLeft(dir);
  const staging = `${dir}${MAKING}-${process.pid}`;
  const before = `${staging}_before`;
  mkdirSync(staging, { recursive: true });
  try {
    const written = await write(staging);
    if (existsSync(dir)) renameSync(dir, before);
    renameSync(staging, dir);
    flushFolder(dirname(dir));
    return written;
  } finally {
    for (const left of [staging, before]) rmSync(left, { recursive: true, force: true });
  }
}

/** Whether a folder may be replaced: it is not there, is empty, or holds the files of a release. */
const isOurs = (dir: string): boolean =>
  !existsSync(dir) ||
  (isFolder(dir) && (readdirSync(dir).length === 0 || readManifest(dir) !== null));

/** Removes what was left by those who were stopped; whoever still writes keeps his. */
function removeLeft(dir: string): void {
  const beside = dirname(dir);
  const begin = `${basename(dir)}${MAKING}-`;
  for (const name of isFolder(beside) ? readdirSync(beside) : []) {
    const pid = name.startsWith(begin) ? Number.parseInt(name.slice(begin.length), 10) : 0;
    if (pid > 0 && (pid === process.pid || !isRunning(pid))) {
      rmSync(join(beside, name), { recursive: true, force: true });
    }
  }
}
