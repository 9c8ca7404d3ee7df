import { tokensIn } from '../../../domain/printed/tokens.js';
import { fold } from '../../../lib/text.js';
import type { Printed } from '../../blocks/block.js';

/** Of a mark its number, or what it is where it has none: ※1 and ¹ are "1", ※ is "※". */
const keyOf = (mark: string) => {
  const plain = fold(mark).replace(/[()]/gu, '');
  return /\d+/u.exec(plain)?.[0] ?? plain;
};

/** The marks that a text holds, each by its number. */
export function marksIn(text: string): string[] {
  return tokensIn(text).flatMap((token) =>
    token.kind === 'MARK' ? keyOf(text.slice(token.start, token.end)) : [],
  );
}

const BEGINS_NOTE = /^\s*[（(]?(?:[※＊†‡]|\*(?!\*)|注(?!目|視|意|文)|備考|\(注|（注)/u;

/** Whether a line under a table explains it. */
export const isNote = ({ text }: Printed): boolean => BEGINS_NOTE.test(text);

/** The notes whose mark stands in these texts, and those of no number where none of the table has their mark. */
export function notesOf(
  notes: readonly Printed[],
  texts: readonly string[],
  inTable: ReadonlySet<string>,
): Printed[] {
  const held = new Set(texts.flatMap(marksIn));
  return notes.filter(({ text }) => {
    const [mark = '※'] = marksIn(text.slice(0, NOTE_HEAD));
    return held.has(mark) || (!/\d/u.test(mark) && !inTable.has(mark));
  });
}

/** A mark stands within the first letters of its note. */
const NOTE_HEAD = 6;
