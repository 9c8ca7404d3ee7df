import { type Fault, faultOf } from './faults.js';
import { FileProblems, type Words } from './file-problems.js';
import type { TableFile } from './table.js';

/** A file inside of a zip, as the directory at its end tells it. */
export interface ZipEntry {
  path: string;
  /** Compressed by deflate (8) or not at all (0). */
  method: number;
  crc32: number;
  packed: Uint8Array;
  size: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

const MOST_ENTRIES = 2000;
/** Unpacked together: the ministry's workbook of all towns has 9 million. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Sheets shrink to a tenth, those of one value to a hundredth; a bomb to a thousandth. */
const MOST_RATIO = 300;
const RATIO_FROM = 1024 * 1024;

/**
 * What a zip holds, by the directory at its end and before anything is unpacked. Refuses one that is
 * cut off, damaged or would be too large.
 */
export function zipDirectory({ name, bytes }: TableFile): ZipEntry[] {
  const refuse = (fault: Fault, what: Words | string) =>
    new FileProblems([faultOf(name, fault, what)]);
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end === -1 || end + END_BYTES > zip.length || zip.readUInt32LE(end) !== END) {
    throw refuse('CUT_OFF', { ja: 'zip の目録がありません', en: 'the zip has no directory' });
  }
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw refuse('ZIP_BOMB', `${count} > ${MOST_ENTRIES} files`);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || zip.readUInt32LE(at) !== ENTRY) {
      throw refuse('DAMAGED', { ja: 'zip の目録', en: 'the directory of the zip' });
    }
    if (zip.readUInt16LE(at + 8) & 1) throw refuse('ENCRYPTED', '');
    const { entry, next } = entryAt(zip, at);
    unpacked += entry.size;
    const ratio = entry.size / Math.max(entry.packed.length, 1);
    if (unpacked > MOST_UNPACKED) throw refuse('ZIP_BOMB', `> ${MOST_UNPACKED} bytes`);
    if (entry.size > RATIO_FROM && ratio > MOST_RATIO) {
      throw refuse('ZIP_BOMB', `${entry.path}: 1:${Math.round(ratio)}`);
    }
    entries.push(entry);
    at = next;
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  // Entries that share their bytes unpack to many times what a ratio tells.
  if (packed > zip.length)
    throw refuse('ZIP_BOMB', { ja: '重なり合う中身', en: 'overlapping files' });
  return entries;
}

function entryAt(zip: Buffer, at: number): { entry: ZipEntry; next: number } {
  const [pathBytes, extraBytes, noteBytes] = [28, 30, 32].map((i) => zip.readUInt16LE(at + i));
  const path = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + (pathBytes ?? 0));
  const packedSize = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  const start =
    local + LOCAL_BYTES < zip.length
      ? local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      : zip.length;
  return {
    entry: {
      path,
      method: zip.readUInt16LE(at + 10),
      crc32: zip.readUInt32LE(at + 16),
      packed: zip.subarray(start, start + packedSize),
      size: zip.readUInt32LE(at + 24),
    },
    next: at + ENTRY_BYTES + (pathBytes ?? 0) + (extraBytes ?? 0) + (noteBytes ?? 0),
  };
}
