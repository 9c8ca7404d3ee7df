import { withoutRadicals } from '../../lib/kanji-forms.js';

/** A text in which forms of one glyph are alike, with the way back to what is printed. */
export interface Glyphs {
  plain: string;
  /** For each UTF-16 unit of `plain` where it begins and ends in the text. */
  starts: readonly number[];
  ends: readonly number[];
}

const PIECE = /\s|\S[\p{M}\uFF9E\uFF9F]*/gu;
/** NFKC would make digits of a figure of them: 120¹, R5①, 2½. */
const OF_THEIR_OWN =
  /^[\u00b9\u00b2\u00b3\u2070-\u2079\u2080-\u2089\u2460-\u2473\u24ea-\u24ff\u2776-\u2793\u00bc-\u00be]/u;
const RAISED_UNIT = /^[²³]$/u;

/**
 * Without difference of width, of radicals (⻑ is 長), of compatibility ideographs and of variation
 * selectors. Different characters stay so: ケ and が, 髙 and 高 are two spellings of a name.
 */
export function foldGlyphs(text: string): Glyphs {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const folded = foldPiece(piece, plain);
    plain += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { plain, starts, ends };
}

function foldPiece(piece: string, before: string): string {
  // m² is ㎡ in two signs; after anything else a raised digit points to a note.
  const isNote = OF_THEIR_OWN.test(piece) && !(RAISED_UNIT.test(piece) && before.endsWith('m'));
  if (isNote) return piece;
  return withoutRadicals(piece.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFKC'));
}
