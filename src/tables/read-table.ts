import { createHash } from 'node:crypto';
import { decodeText } from './decode-text.js';
import { faultOf } from './faults.js';
import { fileKind } from './file-kind.js';
import { FileProblems } from './file-problems.js';
import { readCsvSheet } from './read-csv-sheet.js';
import { readJsonSheet } from './read-json-sheet.js';
import { readWorkbook } from './read-workbook.js';
import type { Table, TableFile } from './table.js';

/** The largest file that is read; e-Stat lets no larger CSV be downloaded. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * The cells of a publisher's file: CSV in UTF-8 or CP932, xls, xlsx or JSON, known by its content,
 * whatever its name. What is no whole table is refused with all that is wrong (FileProblems).
 */
export function readTable(file: TableFile): Table {
  const { name, bytes } = file;
  requireSize(name, bytes.length);
  const format = fileKind(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { file: name, sha256, bytes: bytes.length };
  if (format === 'xls' || format === 'xlsx') {
    return { ...known, format, encoding: null, sheets: readWorkbook(file, format) };
  }
  const { text, encoding } = decodeText(file);
  const read = format === 'json' ? readJsonSheet : readCsvSheet;
  return { ...known, format, encoding, sheets: [read(name, text)] };
}

/** @throws FileProblems for a file of more bytes than are read */
export function requireSize(name: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new FileProblems([faultOf(name, 'TOO_LARGE', `${bytes} > ${MOST_BYTES} bytes`)]);
}
