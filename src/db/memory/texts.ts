import type { Filling } from './columns.js';
import { offsets } from './offsets.js';

const CHUNK = 2 ** 20;
/** Every so many texts one stands whole. */
const BLOCK = 16;
/** The most bytes that a text takes over from the one before it. */
const MOST_SHARED = 255;
/** Up to so many bytes are copied in a loop, more by the system: most rests are a few bytes. */
const SHORT = 64;

/**
 * Texts that are all different, as UTF-8 in pieces of memory of 1 MiB. Of each only what differs from
 * the one before it is held (front coding): names and quotes of one table begin alike.
 */
export function texts(rows: number): Filling<string> {
  const shared = new Uint8Array(rows);
  const rests = offsets(rows);
  const bytes = stream();
  let before = Buffer.alloc(0);
  // The text that was read last, and where the rest of the next one begins: rows are read in order.
  let text = Buffer.alloc(256);
  let last = -1;
  let next = 0;
  return {
    put(row, value) {
      const now = Buffer.from(value);
      const begin = row % BLOCK === 0 ? 0 : commonStart(before, now);
      shared[row] = begin;
      rests.put(row, now.length - begin);
      bytes.add(now.subarray(begin));
      if (now.length > text.length) text = Buffer.alloc(now.length * 2);
      before = now;
    },
    at(row) {
      const first = row - (row % BLOCK);
      if (last < first || last >= row) {
        last = first - 1;
        next = rests.beginOf(first);
      }
      let length = 0;
      while (last < row) {
        last++;
        const begin = shared[last] as number;
        const rest = rests.lengthOf(last);
        bytes.copy(next, rest, text, begin);
        next += rest;
        length = begin + rest;
      }
      return text.toString('utf8', 0, length);
    },
  };
}

function commonStart(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

/** Bytes that only grow, without ever being moved. */
function stream() {
  const chunks: Buffer[] = [];
  let end = 0;
  return {
    add(bytes: Buffer): void {
      for (let done = 0; done < bytes.length; ) {
        if (end % CHUNK === 0) chunks.push(Buffer.allocUnsafeSlow(CHUNK));
        const part = bytes.copy(chunks.at(-1) as Buffer, end % CHUNK, done);
        done += part;
        end += part;
      }
    },
    copy(from: number, length: number, to: Buffer, at: number): void {
      const start = from % CHUNK;
      const chunk = chunks[Math.floor(from / CHUNK)];
      if (!chunk) return;
      if (length <= SHORT && start + length <= CHUNK) {
        for (let i = 0; i < length; i++) to[at + i] = chunk[start + i] as number;
        return;
      }
      const part = chunk.copy(to, at, start, start + length);
      if (part < length) this.copy(from + part, length - part, to, at + part);
    },
  };
}
