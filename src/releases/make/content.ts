import type { Value } from '../sink.js';

/** What stands before the value of each column: no text holds the first of the two. */
const MARKS = Array.from({ length: 32 }, (_, i) => `\0${String.fromCharCode(0x40 + i)}`);

/**
 * The content of a row as a text, of the columns from one on: the same of no two rows of a table that differ. What is null
 * is left out. JSON takes ten times as long.
 */
export function contentOf(values: readonly Value[], from = 0): string {
  let content = '';
  for (let i = from; i < values.length; i++) {
    const value = values[i];
    if (value !== null) content += MARKS[i] + (value as string);
  }
  return content;
}
