import type { Printed } from '../../blocks/block.js';
import { isFigure } from './figure-cell.js';
import { type HeadWords, headWords, isMeasure } from './head-words.js';
import { joined, type Piece } from './piece.js';

/** One head of a table, which may run over lines: 指標の / 説明. */
export interface Head extends HeadWords {
  printed: Printed;
}

/** The heads of one table that stand together in the stream. */
export interface Heads {
  heads: readonly Head[];
  /** Where its heads begin and where what stands under them begins, among the pieces. */
  start: number;
  end: number;
}

/** A head breaks over no more lines than this. */
const MOST_PIECES = 4;
/** What ends a head, and begins none: 現状 / 値（R4）, 令和5 / 年度. */
const ENDS_HEAD = /^(?:値|の|年|度|時点|末|\p{L}$)/u;

/** Where heads of columns with figures stand together: of indicators, or of another table. */
export function findHeads(pieces: readonly Piece[]): Heads[] {
  const found: Heads[] = [];
  const headAt = headReader(pieces);
  for (let at = 0; at < pieces.length; ) {
    const run = runOf(at, headAt);
    if (run.heads.filter(isOfFigures).length > 1) found.push(run);
    at = Math.max(run.end, at + 1);
  }
  return found;
}

const isOfFigures = (head: Head) =>
  isMeasure(head) || head.role === 'YEAR' || head.role === 'BUDGET';

/** Whether heads are of indicators, each named under one of them. */
export const nameIndicators = ({ heads }: Heads) => heads.some(({ role }) => role === 'NAME');

type HeadAt = (at: number) => (Head & { length: number }) | null;

function runOf(start: number, headAt: HeadAt): Heads {
  const heads: Head[] = [];
  let end = start;
  for (let next = headAt(end); next; next = headAt(end)) {
    heads.push(next);
    end += next.length;
  }
  return { heads, start, end };
}

/**
 * Reads the head that begins at a piece: the shortest with another head behind it (指標 | 単 位), else
 * the longest (指標の / 説明).
 */
function headReader(pieces: readonly Piece[]): HeadAt {
  const read = new Map<number, ReturnType<HeadAt>>();
  const headAt: HeadAt = (at) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const found = lengthsAt(pieces, at);
    const followed = found.find(({ length }) => {
      const next = headAt(at + length);
      return next && !ENDS_HEAD.test(next.printed.text);
    });
    const head = followed ?? found.at(-1) ?? null;
    read.set(at, head);
    return head;
  };
  return headAt;
}

/** 300人 is no part of a head, as the 5 of 令和 5 年度 is. */
const isValue = (text: string) => isFigure(text) && !/^\d{1,4}$/u.test(text);

/** The heads that begin at a piece, the shortest first. */
function lengthsAt(pieces: readonly Piece[], at: number): (Head & { length: number })[] {
  const most = Math.min(MOST_PIECES, pieces.length - at);
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((length) => {
    const some = pieces.slice(at, at + length);
    const printed = joined(some);
    const words = some.some(({ text }) => isValue(text)) ? null : headWords(printed.text);
    return words ? [{ ...words, printed, length }] : [];
  });
}
