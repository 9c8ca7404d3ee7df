import { COLUMN, type Column, type ValueAt } from './columns.js';

/** Every so many texts one stands whole. */
const BLOCK = 16;
/** The most bytes that a text takes over from the one before it. */
const MOST_SHARED = 255;
/** Up to so many bytes are copied in a loop, more by the system: most rests are a few bytes. */
const SHORT = 64;

/**
 * Texts that are all different, as UTF-8. Of each only what differs from the one before it is held
 * (front coding): names and quotes of one table begin alike.
 */
export function texts(rows: number, valueAt: ValueAt<string>): Column<string> {
  const shared = new Uint8Array(rows);
  const ends = new Uint32Array(rows);
  const rests: Buffer[] = [];
  let before = Buffer.alloc(0);
  let end = 0;
  for (let row = 0; row < rows; row++) {
    const now = Buffer.from(valueAt(row));
    const begin = row % BLOCK === 0 ? 0 : commonStart(before, now);
    shared[row] = begin;
    end += now.length - begin;
    ends[row] = end;
    rests.push(now.subarray(begin));
    before = now;
  }
  return reading(shared, ends, inOnePiece(rests, end));
}

/** Exactly as large as it is: a piece of a pool would hold the whole pool. */
function inOnePiece(rests: readonly Buffer[], length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let end = 0;
  for (const rest of rests) end += rest.copy(bytes, end);
  return bytes;
}

function reading(shared: Uint8Array, ends: Uint32Array, bytes: Buffer): Column<string> {
  // The text that was read last: rows are read in order.
  let text: Buffer = Buffer.alloc(256);
  let last = -1;
  let length = 0;
  return {
    bytes: 2 * COLUMN + shared.byteLength + ends.byteLength + bytes.byteLength + text.byteLength,
    at(row) {
      const first = row - (row % BLOCK);
      if (last < first || last > row) last = first - 1;
      while (last < row) {
        last++;
        const begin = shared[last] as number;
        const from = last === 0 ? 0 : (ends[last - 1] as number);
        const rest = (ends[last] as number) - from;
        length = begin + rest;
        if (length > text.length) text = grown(text, length);
        copy(bytes, from, rest, text, begin);
      }
      return text.toString('utf8', 0, length);
    },
  };
}

function grown(text: Buffer, length: number): Buffer {
  const larger = Buffer.alloc(length * 2);
  text.copy(larger);
  return larger;
}

function commonStart(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function copy(bytes: Buffer, from: number, length: number, to: Buffer, at: number): void {
  if (length > SHORT) {
    bytes.copy(to, at, from, from + length);
    return;
  }
  for (let i = 0; i < length; i++) to[at + i] = bytes[from + i] as number;
}
