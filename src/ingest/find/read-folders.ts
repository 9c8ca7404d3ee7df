import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from '../../lib/paths.js';
import type { HeldText } from '../assemble/documents.js';

/** A file of a folder of texts. */
export interface FolderText {
  path: string;
  sha256: string;
  /** The documents of the seeds that were read from it; none where no documents.yaml names it yet. */
  documentIds: string[];
  /** Its lines; null where it is no text, as a PDF is none. */
  lines: readonly string[] | null;
}

/** Every file of the folders, those of known documents first. */
export function readFolders(held: readonly HeldText[], dirs: readonly string[]): FolderText[] {
  const texts = dirs.flatMap((dir) =>
    readdirSync(dir)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(dir, name))
      .filter(isFile)
      .map((path) => readFile(held, path)),
  );
  const isKnown = ({ documentIds }: FolderText) => documentIds.length > 0;
  return [...texts.filter(isKnown), ...texts.filter((text) => !isKnown(text))];
}

function readFile(held: readonly HeldText[], path: string): FolderText {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const documentIds = held.filter((one) => one.sha256 === sha256).map((one) => one.documentId);
  const isText = !bytes.includes(0) && bytes.subarray(0, 5).toString('latin1') !== '%PDF-';
  return { path, sha256, documentIds, lines: isText ? bytes.toString('utf8').split('\n') : null };
}
