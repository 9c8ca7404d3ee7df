import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { statOf } from '../../lib/paths.js';
import { requireSize } from '../../tables/read-table.js';
import type { TableFile } from '../../tables/table.js';
import { textOfFile } from '../blocks/text-of-file.js';
import { writeText } from '../blocks/write-text.js';
import { layOutMarkdown } from '../given/lay-out-markdown.js';
import { readGiven } from '../given/read-given.js';
import { isPdf } from '../pdf/check-bytes.js';
import { readTextPages } from '../text/read-text-pages.js';
import { absentPage, chosenPages, noSuchPage } from './page-choice.js';
import type { ReadDocument, ReadOptions } from './read-document.js';
import { readPdfDocument } from './read-pdf-document.js';
import { refuseOtherKinds } from './refuse-other-kinds.js';

/**
 * Reads a file as what it is by its content: a PDF, a workbook, a table, or a text.
 * @throws FileProblems where it cannot be read
 */
export async function readFile(path: string, options: ReadOptions): Promise<ReadDocument> {
  const name = basename(path);
  if (beginsAsPdf(path)) return readPdfDocument(path, options);
  requireSize(name, statOf(path)?.size ?? 0);
  const file: TableFile = { name, bytes: new Uint8Array(readFileSync(path)) };
  refuseOtherKinds(file);
  const read = givenDocument(file) ?? textDocument(file);
  const absent = absentPage(options.pages, read.pages);
  if (absent !== null) throw noSuchPage(name, absent, read.pages);
  const chosen = new Set(chosenPages(options.pages, read.pages));
  options.progress(chosen.size, chosen.size);
  return { ...read, blocks: read.blocks.filter(({ page }) => chosen.has(page)) };
}

function beginsAsPdf(path: string): boolean {
  const head = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return isPdf(head.subarray(0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

function givenDocument(file: TableFile): ReadDocument | null {
  const given = readGiven(file);
  if (!given) return null;
  const text = writeText(given.blocks);
  const textBytes = Buffer.from(`${text.lines.join('\n')}\n`);
  return { ...given, pages: given.pages.length, text, textBytes, notices: [] };
}

function textDocument(file: TableFile): ReadDocument {
  const read = readTextPages(file);
  const blocks = layOutMarkdown(read);
  const isUtf8 = Buffer.from(file.bytes).toString('utf8').endsWith(read.text);
  return {
    ...{ kind: 'TEXT', pages: read.pages.length, blocks, text: textOfFile(read), notices: [] },
    // Of another encoding the same lines are written in UTF-8, which is what is cited.
    textBytes: isUtf8 ? file.bytes : Buffer.from(read.text),
  };
}
