import type { Printed } from '../blocks/block.js';

/** A part of what is printed, with the words that it stands in. */
export function partOf(printed: Printed, start: number, end: number): Printed {
  const text = printed.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const [from, to] = [start + lead, start + lead + text.trim().length];
  let at = 0;
  const words = printed.words.filter((word) => {
    const found = printed.text.indexOf(word.text, at);
    // A word that stands otherwise in the text, as joined over lines, is kept: it may hold the part.
    if (found < 0) return true;
    at = found + word.text.length;
    return found < to && at > from;
  });
  return { text: text.trim(), words };
}

/** Several pieces read as one, in the order given. */
export const joined = (text: string, pieces: readonly Printed[]): Printed => ({
  text,
  words: [...new Set(pieces.flatMap(({ words }) => words))],
});
