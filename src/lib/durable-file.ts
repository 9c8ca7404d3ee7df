import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is being written ends so until it is whole, with the journals of SQLite beside it. */
export const MAKING = '.making';
export const isMaking = (file: string) => /\.making(-\w+)?$/.test(file);

/** What was written to a file is on the disk. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Puts a whole file in its place, on the disk: whoever has the one before open goes on with that. */
export function moveInto(staging: string, path: string): void {
  renameSync(staging, path);
  flushFolder(dirname(path));
}

/** What was renamed in a folder is on the disk. Windows opens no folder, and needs none: there a rename is. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Puts this in the place of a small file's content: a reader sees the old one or the new. */
export const replaceJson = (path: string, content: unknown): void =>
  replaceText(path, `${JSON.stringify(content, null, 2)}\n`);

/** The same of a text or bytes. */
export function replaceText(path: string, text: string | Uint8Array): void {
  const staging = `${path}${MAKING}`;
  try {
    writeFileSync(staging, text);
    flushFile(staging);
    moveInto(staging, path);
  } finally {
    rmSync(staging, { force: true });
  }
}
