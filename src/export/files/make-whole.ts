import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder, MAKING } from '../../lib/durable-file.js';
import { isFolder } from '../../lib/paths.js';
import { readManifest } from './manifest.js';

/**
 * Makes a folder whole or not at all: what `write` puts into one beside it takes the place of what was there.
 * @throws Error where something else is there than files of a release
 */
export async function makeWhole<T>(
  dir: string,
  write: (staging: string) => Promise<T>,
): Promise<T> {
  if (!isOurs(dir)) {
    throw new Error(
      `${dir} はまちくらべのファイルではありません / ${dir} holds something else than files of a release, and is left as it is: name a folder that is empty or not there.`,
    );
  }
  const staging = `${dir}${MAKING}`;
  const before = `${dir}${MAKING}-before`;
  for (const left of [staging, before]) rmSync(left, { recursive: true, force: true });
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
