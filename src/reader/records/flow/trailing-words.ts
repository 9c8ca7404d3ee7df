import type { Printed } from '../../blocks/block.js';
import { isArrow, OFFICE_END } from './office.js';
import { joined, type Piece } from './piece.js';
import type { RowHeads } from './row-heads.js';
import type { Row } from './rows.js';

/** A row without what stands in the columns behind its figures. */
export interface OwnRow extends Row {
  direction: Printed | null;
}

/** An office breaks over no more lines than this. */
const MOST_PIECES = 3;

/**
 * Takes off what stands behind the figures: on their line, or drawn below it and so before the words
 * of the next row.
 */
export function withoutTrailing(rows: readonly Row[], { behind }: RowHeads): OwnRow[] {
  let left: Row | null = null;
  return rows.map((row) => {
    const before = left ? ownWords(left, row.before, behind.includes('OFFICE')) : row.before;
    left = row;
    const arrow = row.behind.find(({ text }) => isArrow(text)) ?? null;
    const rest = row.behind.filter((piece) => piece !== arrow);
    return { ...row, before, behind: behind.includes('OFFICE') ? [] : rest, direction: arrow };
  });
}

/** The words of a row without the end of the row before. */
function ownWords(last: Row, words: readonly Piece[], hasOffice: boolean): readonly Piece[] {
  const arrows = words.findIndex(({ text }) => !isArrow(text));
  const own = words.slice(Math.max(0, arrows));
  const begun = last.behind.filter(({ text }) => !isArrow(text));
  if (!hasOffice || OFFICE_END.test(joined(begun).text)) return own;
  const end = own.slice(0, MOST_PIECES).findIndex(({ text }) => OFFICE_END.test(text));
  return end < 0 || end + 1 >= own.length ? own : own.slice(end + 1);
}
