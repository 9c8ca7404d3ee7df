import { fold } from '../../../lib/text.js';
import type { Line } from '../../blocks/block.js';
import { joined, type Piece } from './piece.js';

/** 1 市民協働, 市民協働1, ① 市民協働 */
const NUMBERED = /^[\d①-⑳]{1,2}[.、)]?(\D{2,30})$|^(\D{2,30}?)\d{1,2}$/u;
/** A heading runs over no more pieces than this. */
const MOST_PIECES = 4;

export type Headings = ReadonlySet<string>;

/** The numbered headings of a document, in whose words a table groups its rows. */
export function headingsOf(lines: readonly Line[]): Headings {
  return new Set(
    lines.flatMap(({ printed }) => {
      const [, behind, before] = NUMBERED.exec(keyOf(printed.text)) ?? [];
      return [behind ?? before ?? []].flat();
    }),
  );
}

const keyOf = (text: string) => fold(text).replace(/[・･·]/gu, '');

/** How many of the first pieces are a heading; 0 where they are none. */
export function headingLength(pieces: readonly Piece[], headings: Headings): number {
  for (let length = Math.min(MOST_PIECES, pieces.length); length > 0; length--) {
    if (headings.has(keyOf(joined(pieces.slice(0, length)).text))) return length;
  }
  return 0;
}
