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
    const found = placeOf(word.text.replace(/\s+/gu, ''), plain, from);
    if (!found) return [];
    from = found.end;
    return [{ word, at: places[found.start] ?? 0, ends: (places[found.end - 1] ?? 0) + 1 }];
  });
}

/** Where a word stands in a text from a place on, though the text may have been cut out of it. */
function placeOf(own: string, plain: string, from: number): { start: number; end: number } | null {
  if (own === '' || from >= plain.length) return null;
  const at = plain.indexOf(own, from);
  if (at >= 0) return { start: at, end: at + own.length };
  if (own.includes(plain.slice(from))) return { start: from, end: plain.length };
  for (let cut = 1; from === 0 && cut < own.length; cut++) {
    if (plain.startsWith(own.slice(cut))) return { start: 0, end: own.length - cut };
  }
  for (let kept = own.length - 1; kept > 0; kept--) {
    const start = plain.length - kept;
    if (start >= from && plain.endsWith(own.slice(0, kept))) return { start, end: plain.length };
  }
  return null;
}
