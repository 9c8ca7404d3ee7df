import { fold } from '../../lib/text.js';

/**
 * What a passage prints for a text that stands in it, in its own width: 「２３団体」 for "23団体". Where
 * a line ends inside, nothing stands for the break, and a blank between two digits. The text itself
 * where the passage prints it in no such way.
 */
export function asPrinted(passage: string, text: string): string {
  const wanted = fold(text);
  const chars = [...passage].flatMap((char, at) =>
    [...fold(char)].map((folded) => ({ folded, at })),
  );
  const start = chars
    .map(({ folded }) => folded)
    .join('')
    .indexOf(wanted);
  const first = chars[start];
  const last = chars[start + wanted.length - 1];
  if (!first || !last) return text;
  return [...passage]
    .slice(first.at, last.at + 1)
    .join('')
    .replaceAll(/(?<=\p{Nd})\s*\n\s*(?=\p{Nd})/gu, ' ')
    .replaceAll(/\s*\n\s*/gu, '');
}
