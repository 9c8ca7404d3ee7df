import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from '../../lib/paths.js';
import type { HeldText } from '../assemble/documents.js';
import type { Lines } from './cited.js';

/** The texts that were found, and what is wrong with those that are not the ones that were read. */
export interface Texts {
  lines: Map<string, Lines>;
  faults: string[];
}

/** Takes of each text the first file of its name in the folders whose SHA-256 is ours. */
export function readTexts(held: readonly HeldText[], dirs: readonly string[]): Texts {
  const lines = new Map<string, Lines>();
  const faults: string[] = [];
  for (const { documentId, file, sha256 } of held) {
    const copies = dirs
      .map((dir) => join(dir, file))
      .filter(isFile)
      .map(readCopy);
    const right = copies.find((copy) => copy.sha256 === sha256);
    if (right) lines.set(documentId, right.bytes.toString('utf8').split('\n'));
    else {
      for (const { path, sha256: actual } of copies) {
        faults.push(`${documentId}: ${path} is not the text that was read (SHA-256 ${actual})`);
      }
    }
  }
  return { lines, faults };
}

function readCopy(path: string) {
  const bytes = readFileSync(path);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
