import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../lib/paths.js';
import type { Place, Problem } from './problems.js';

/**
 * The text of a file of the folder, without a BOM. Adds what is wrong with it to `problems`, at
 * `place` where there is no such file; null then.
 */
export function readText(
  dir: string,
  name: string,
  problems: Problem[],
  place: Place = { file: name, line: 1, column: 1 },
): string | null {
  const path = join(dir, name);
  const stats = statOf(path);
  if (!stats?.isFile()) {
    const message = stats ? `${name} must be a file, and is a folder` : `${name} does not exist`;
    problems.push({ ...place, message: `file: ${message}` });
    return null;
  }
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push(notUtf8(name, bytes));
    return null;
  }
}

/** A figure or a name of another encoding would be read as other characters. */
function notUtf8(name: string, bytes: Buffer): Problem {
  const again = Buffer.from(bytes.toString('utf8'));
  const at = bytes.findIndex((byte, i) => byte !== again[i]);
  const before = bytes.subarray(0, at).toString('utf8').split('\n');
  const byte = `0x${bytes[at]?.toString(16).padStart(2, '0')}`;
  const message = `the file must be UTF-8, and its byte ${at + 1} (${byte}) is none: save it as UTF-8`;
  return { file: name, line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}
