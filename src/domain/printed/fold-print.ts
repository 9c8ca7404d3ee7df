import { DASHES, FRACTIONS, GAP, ITEM, ITEM_MARKS, NOTE } from './signs.js';

/**
 * Printed text as the reader reads it, with the way back. Width is folded as NFKC does it, after the
 * marks that NFKC would turn into digits: "R5①" keeps its 5, and "2½" is no 21/2.
 */
export interface Print {
  plain: string;
  /** For each UTF-16 unit of `plain` where it begins and ends in the text. */
  starts: readonly number[];
  ends: readonly number[];
}

const PIECE = /\s+|\S[\p{M}\uFF9E\uFF9F]*/gu;
/** Kana, ideographs and ASCII are folded already. */
const FOLDED = /^[!-~ぁ-ゖァ-ヺー一-鿿]$/u;
const RAISED = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
const LOWERED = /^[₀-₉]/u;
const ITEMS = new RegExp(`^[${ITEM_MARKS}]`, 'u');
/** NFKC would make "..." and "1⁄2" of them. */
const KEPT = new Set(['…', '‥', '⅓', '⅔', '⅙', '⅚', '⅐', '⅑', '⅒', ...Object.keys(FRACTIONS)]);

/** Digits with single blanks between them, and what says that the whole print is spaced out so. */
const SPACED = /(?<![\d０-９])[\d０-９](?:[ 　][\d０-９,，.．]){1,12}(?![\d０-９])/gu;
const SPACED_BEFORE = /(?:(?:^|\s)\p{sc=Han}[ 　]\p{sc=Han}|[\d０-９][ 　][年月])[ 　]$/u;
const SPACED_BEHIND = /^[ 　]\p{sc=Han}(?:$|\s)/u;

const LATIN = /[A-Za-zμ]/u;
const IN_FIGURE = /[\d.,½¼¾]/u;
const DASH = new RegExp(`[${DASHES}]`, 'u');

export function foldPrint(text: string): Print {
  const plain: string[] = [];
  const [starts, ends]: number[][] = [[], []];
  let before = '';
  let blank: { start: number; end: number } | null = null;
  const add = (folded: string, start: number, end: number) => {
    plain.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts?.push(start);
      ends?.push(end);
    }
    before = folded;
  };
  const dropped = spacedOut(text);
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const end = index + piece.length;
    if (/^\s/u.test(piece)) {
      if (dropped.has(index)) continue;
      if (partsColumns(piece)) add(GAP, index, end);
      else blank = { start: index, end };
      continue;
    }
    const folded = foldPiece(piece, before);
    if (blank && keepsBlank(before.slice(-1), folded.slice(0, 1))) add(' ', blank.start, blank.end);
    blank = null;
    if (folded) add(folded, index, end);
  }
  return { plain: plain.join(''), starts: starts ?? [], ends: ends ?? [] };
}

/** Where blanks stand in digits of print that is spaced out: 昭 和 5 8 年 is 昭和58年. */
function spacedOut(text: string): ReadonlySet<number> {
  const blanks = [...text.matchAll(SPACED)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    const isSpacedOut =
      SPACED_BEFORE.test(text.slice(Math.max(0, index - 5), index)) &&
      SPACED_BEHIND.test(text.slice(end, end + 3));
    return isSpacedOut ? [...digits.matchAll(/[ 　]/gu)].map((blank) => index + blank.index) : [];
  });
  return new Set(blanks);
}

/** Whether white space parts columns. A line that breaks does not: 千 and 円 may stand on two. */
function partsColumns(space: string): boolean {
  const lines = space.split('\n').length - 1;
  return lines > 1 || (lines === 0 && (space.length > 1 || space === '\t'));
}

/** A single blank counts between digits and Latin letters, and beside a dash. */
function keepsBlank(before: string, after: string): boolean {
  if (IN_FIGURE.test(before)) {
    return IN_FIGURE.test(after) || DASH.test(after) || LATIN.test(after);
  }
  if (LATIN.test(before)) return /\d/.test(after) || DASH.test(after);
  return DASH.test(before) || DASH.test(after);
}

function foldPiece(piece: string, before: string): string {
  if (FOLDED.test(piece) || KEPT.has(piece)) return piece;
  // m² is a unit, and CO₂ a name; after anything else a raised digit points to a note.
  const isRaised = RAISED.test(piece);
  if (isRaised && !(/m$/.test(before) && /^[²³]/u.test(piece))) return NOTE;
  if (LOWERED.test(piece) && !LATIN.test(before.slice(-1))) return NOTE;
  if (ITEMS.test(piece)) return ITEM;
  return piece.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFKC');
}
