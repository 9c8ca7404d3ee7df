import type { Line } from '../../../src/reader/blocks/block.js';

/** The lines of a plain text of one page, each with one word, as a reader of texts gives them. */
export function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((raw, y) => {
    const printed = raw.trim();
    if (printed === '') return [];
    const box = { x: 0, y, width: printed.length, height: 1 };
    const word = { text: printed, page: 1, box, size: 1 };
    return [{ kind: 'LINE', page: 1, printed: { text: printed, words: [word] } } as const];
  });
}
