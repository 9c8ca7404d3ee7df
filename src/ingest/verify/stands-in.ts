import { fold } from '../../lib/text.js';

/** A figure, with its minus, its separators and its decimals. */
const FIGURE = /(?:[△▲]\s*)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;

const literal = (character: string) => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');

/**
 * Whether a text stands in a passage: contiguous, apart from width and white space, and with its
 * figures whole. "23団体" holds neither "3団体" nor "2", and "1,200千円" does not hold "200千円".
 */
export function standsIn(passage: string, text: string): boolean {
  const wanted = [...fold(text)].map(literal);
  if (wanted.length === 0) return false;
  const plain = passage.normalize('NFKC');
  const figures = [...plain.matchAll(FIGURE)];
  const cutsFigure = (at: number) =>
    figures.some(({ index, 0: figure }) => index < at && at < index + figure.length);
  const pattern = new RegExp(wanted.join('\\s*'), 'gu');
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    if (!cutsFigure(match.index) && !cutsFigure(match.index + match[0].length)) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}
