import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldText } from '../assemble/documents.js';
import type { Lines } from './find-quotes.js';

/** The texts that were found, and what is wrong with those that are not the ones that were read. */
export interface Texts {
  lines: Map<string, Lines>;
  faults: string[];
}

/** Looks for each text by its file name in the folders, and holds its SHA-256 against ours. */
export function readTexts(held: readonly HeldText[], dirs: readonly string[]): Texts {
  const lines = new Map<string, Lines>();
  const faults: string[] = [];
  for (const { documentId, file, sha256 } of held) {
    const path = dirs.map((dir) => join(dir, file)).find((candidate) => existsSync(candidate));
    if (!path) continue;
    const bytes = readFileSync(path);
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== sha256) {
      faults.push(`${documentId}: ${path} is not the text that was read (SHA-256 ${actual})`);
      continue;
    }
    lines.set(documentId, bytes.toString('utf8').split('\n'));
  }
  return { lines, faults };
}
