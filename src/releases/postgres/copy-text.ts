import type { Value } from '../sink.js';

const [ZERO, BACKSLASH, CAPITAL_N] = [0x30, 0x5c, 0x4e];
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Of a number that is written in full. */
const MOST_OF_NUMBER = 32;

/** The most bytes that a value takes: a letter takes three, of a pair each half two. */
export const copyRoom = (value: Value): number =>
  typeof value === 'string' ? 3 * value.length : MOST_OF_NUMBER;

/**
 * Writes a value as COPY takes it in its text format; gives where the next one stands. Digits and plain letters are
 * written byte by byte: nearly all values are short, and a text made of each row is what garbage collection costs.
 */
export function writeCopyValue(bytes: Buffer, at: number, value: Value): number {
  if (value === null) {
    bytes[at] = BACKSLASH;
    bytes[at + 1] = CAPITAL_N;
    return at + 2;
  }
  if (typeof value === 'string') return writeText(bytes, at, value);
  if (typeof value === 'number' && value >= 0 && value <= 0x7fffffff && Number.isInteger(value)) {
    return writeWhole(bytes, at, value);
  }
  return writeText(bytes, at, String(value));
}

function writeWhole(bytes: Buffer, at: number, value: number): number {
  let end = at + 1;
  for (let rest = value; rest >= 10; rest = (rest / 10) | 0) end++;
  let rest = value;
  for (let i = end - 1; i >= at; i--) {
    const tens = (rest / 10) | 0;
    bytes[i] = ZERO + rest - tens * 10;
    rest = tens;
  }
  return end;
}

function writeText(bytes: Buffer, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || code === BACKSLASH) return writeAny(bytes, at, text);
    bytes[at + i] = code;
  }
  return at + text.length;
}

function writeAny(bytes: Buffer, at: number, text: string): number {
  return (
    at +
    bytes.write(
      text.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one),
      at,
    )
  );
}
