import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 4 * 1024 * 1024;

/** The SHA-256 of a file's content in hexadecimal digits, read piece by piece; null where there is no such file. */
export function fileSha256(path: string): string | null {
  const file = openFile(path);
  if (file === null) return null;
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(CHUNK);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
