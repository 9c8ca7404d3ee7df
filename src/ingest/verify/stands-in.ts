import { foldFigures } from '../../lib/text.js';

/** A figure, with its minus, its separators and its decimals. */
const FIGURE = /(?:[△▲]\s*)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;

/** What of a quote must stand unbroken: a character, or digits that nothing parts; a blank parts. */
const PIECE = /\d+|./gu;
const pattern = (piece: string) =>
  piece === ' ' ? '\\s' : piece.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');

/**
 * Whether a text stands in a passage: contiguous, apart from width and white space, and with its
 * figures whole. "23団体" holds neither "3団体" nor "2", "1,200千円" does not hold "200千円", and
 * "1 23団体" no "123団体".
 */
export function standsIn(passage: string, text: string): boolean {
  const wanted = foldFigures(text.trim()).match(PIECE) ?? [];
  if (wanted.length === 0) return false;
  const plain = passage.normalize('NFKC');
  const figures = [...plain.matchAll(FIGURE)];
  const cutsFigure = (at: number) =>
    figures.some(({ index, 0: figure }) => index < at && at < index + figure.length);
  const quote = new RegExp(wanted.map(pattern).join('\\s*'), 'gu');
  for (let match = quote.exec(plain); match; match = quote.exec(plain)) {
    if (!cutsFigure(match.index) && !cutsFigure(match.index + match[0].length)) return true;
    quote.lastIndex = match.index + 1;
  }
  return false;
}
