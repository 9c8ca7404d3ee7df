import { cutsOneOf } from '../../domain/printed/cuts-token.js';
import type { Token } from '../../domain/printed/token.js';
import { tokensIn } from '../../domain/printed/tokens.js';
import { partFigures } from '../../lib/text.js';
import { foldGlyphs, type Glyphs } from './fold-glyphs.js';

/** What of a quote must stand unbroken: a character, or digits that nothing parts; a blank parts. */
const PIECE = /\d+|./gu;
const pattern = (piece: string) =>
  piece === ' ' ? '\\s+' : piece.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');

/**
 * Whether a text stands in a passage: contiguous, apart from width, white space and forms of one
 * glyph, and with all that belongs to its figures. "23団体" holds neither "3団体" nor "2", "1,200千円"
 * not "200千円", "1 23団体" no "123団体", "−5人" no "5人" and "30人以内" no "30人".
 * @param isFigure whether the text may be taken for a figure: 1-2 of 施策1-2 may not, but is its code
 */
export function standsIn(passage: string, text: string, isFigure = true): boolean {
  const wanted = partFigures(foldGlyphs(text.trim()).plain).match(PIECE) ?? [];
  if (wanted.length === 0) return false;
  const glyphs = glyphsOf(passage);
  const quote = new RegExp(wanted.map(pattern).join('\\s*'), 'gu');
  for (let match = quote.exec(glyphs.plain); match; match = quote.exec(glyphs.plain)) {
    const start = glyphs.starts[match.index] ?? 0;
    const end = glyphs.ends[match.index + match[0].length - 1] ?? 0;
    if (!cuts(passage, start, end, isFigure)) return true;
    quote.lastIndex = match.index + 1;
  }
  return false;
}

const KANJI_DIGIT = /[〇零一二三四五六七八九十百千万億兆]/u;

/** Whether a part cuts a token, or a numeral in kanji that no token is read out of: 三 of 会員二十三人. */
function cuts(passage: string, start: number, end: number, isFigure: boolean): boolean {
  const within = (at: number) =>
    [passage.charAt(at - 1), passage.charAt(at)].every((char) => KANJI_DIGIT.test(char));
  return (
    within(start) || within(end) || cutsOneOf(tokensOf(passage), passage, start, end, isFigure)
  );
}

/** A comma between the cells of a CSV row; in 1,234 it stands in a figure. */
const CELLS = /(?<!(?<![\d,，])\d{1,3}(?:[,，]\d{3})*)[,，]|[,，](?!\d{3}(?!\d))/u;

/** The tokens of a passage, of each cell of a CSV row by itself: "2008,3430,千円" are three. */
function tokensOfCells(passage: string): Token[] {
  let from = 0;
  return halfWidthDigits(passage)
    .split(CELLS)
    .flatMap(({ length }) => {
      const start = from;
      from += length + 1;
      return tokensIn(passage.slice(start, start + length)).map((token) => moved(token, start));
    });
}

/** １，２３４ as 1，234: as long as it was. */
const halfWidthDigits = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function moved(token: Token, by: number): Token {
  const own = { start: token.start + by, end: token.end + by };
  if (token.kind === 'DATE') {
    return { ...token, ...own, joints: token.joints.map(([a, b]) => [a + by, b + by] as const) };
  }
  if (token.kind !== 'FIGURE') return { ...token, ...own };
  const { digitsEnd, numberEnd, unitEnd, range } = token;
  return {
    ...{ ...token, ...own },
    ...{ digitsEnd: digitsEnd + by, numberEnd: numberEnd + by, unitEnd: unitEnd + by },
    range: { start: range.start + by, end: range.end + by },
  };
}

/** Many quotes are of one passage: what was made of the last ones is kept. */
const KEPT = 2000;
function kept<T>(make: (passage: string) => T): (passage: string) => T {
  const made = new Map<string, T>();
  return (passage) => {
    const found = made.get(passage);
    if (found) return found;
    if (made.size >= KEPT) made.clear();
    const fresh = make(passage);
    made.set(passage, fresh);
    return fresh;
  };
}
const glyphsOf = kept<Glyphs>(foldGlyphs);
const tokensOf = kept<Token[]>(tokensOfCells);
