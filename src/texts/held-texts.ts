import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LRUCache } from 'lru-cache';

/** What a text is called, and the hash by which it is known. */
export interface TextNamed {
  file: string | null;
  sha256: string | null;
}

/** The lines of a text, or why it is not here. */
export type FoundText = { lines: readonly string[] } | { missing: 'NOT_HELD' | 'OTHER_TEXT' };

/** Finds the text that a document was read from. */
export type TextFinder = (text: TextNamed) => Promise<FoundText>;

/** A larger file is not read: it would hold up all other answers. */
const LARGEST = 4 * 1024 * 1024;
const KEPT = 32 * 1024 * 1024;
const NOT_HELD = { missing: 'NOT_HELD' } as const;

/** Where no texts are held. */
export const noTexts: TextFinder = async () => NOT_HELD;

/** Finds texts in a folder by their names; each is taken only where its SHA-256 is that of the text that was read. */
export function textsIn(dir: string): TextFinder {
  const kept = new LRUCache<string, FoundText>({ maxSize: KEPT, sizeCalculation: bytesOf });
  return async ({ file, sha256 }) => {
    if (file === null || sha256 === null || basename(file) !== file) return NOT_HELD;
    const path = join(dir, file);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.size > LARGEST) return NOT_HELD;
    // What is changed or taken away is not answered from memory.
    const key = [file, sha256, found.size, found.mtimeMs].join(' ');
    const text = kept.get(key) ?? (await readText(path, sha256));
    kept.set(key, text);
    return text;
  };
}

async function readText(path: string, sha256: string): Promise<FoundText> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return NOT_HELD;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return hash === sha256
    ? { lines: bytes.toString('utf8').split('\n') }
    : { missing: 'OTHER_TEXT' };
}

const bytesOf = (text: FoundText) =>
  'lines' in text ? text.lines.reduce((sum, line) => sum + 2 * line.length + 24, 64) : 64;
