import type { Printed } from '../blocks/block.js';
import type { Word } from '../pages/page.js';

/** A part of what is printed, with the words that it stands in; trimmed. */
export function partOf(printed: Printed, start: number, end: number): Printed {
  const text = printed.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = from + text.trim().length;
  const words = placesOf(printed).flatMap(({ word, at, ends }) =>
    at < to && ends > from ? [word] : [],
  );
  // Where the words are joined in another order than they stand in, all of them are its words.
  return { text: text.trim(), words: words.length > 0 ? words : printed.words };
}

/** Several that are read as one, in this order. */
export function joined(parts: readonly Printed[], by: string): Printed {
  return {
    text: parts.map(({ text }) => text).join(by),
    words: [...new Set(parts.flatMap(({ words }) => words))],
  };
}

/** Where each word stands in the text; blanks in a word may be left out there. */
function placesOf({ text, words }: Printed): { word: Word; at: number; ends: number }[] {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const plain = text.replace(/\s+/gu, '');
  let from = 0;
  return words.flatMap((word) => {
    const own = word.text.replace(/\s+/gu, '');
    const at = plain.indexOf(own, from);
    if (at === -1 || own === '') return [];
    from = at + own.length;
    return [{ word, at: places[at] ?? 0, ends: (places[from - 1] ?? 0) + 1 }];
  });
}
