import type { Printed } from '../../blocks/block.js';
import { isUnit } from '../is-unit.js';
import { isFigure } from './figure-cell.js';
import type { FigureColumn } from './figure-columns.js';
import { beginsLine, runAt } from './figure-run.js';
import type { Piece } from './piece.js';
import type { RowHeads } from './row-heads.js';

/** What stands between two runs of figures, and the figures that follow it. */
export interface Row {
  before: readonly Piece[];
  figures: readonly Printed[];
  /** What stands behind the figures on the line of the last. */
  behind: readonly Piece[];
  /** The unit of all figures, printed once behind them. */
  unit: Printed | null;
  /** The line on which the figures begin. */
  line: number;
}

/** More text than this without a figure is no row: the table has ended. */
const MOST_CHARACTERS = 220;
const MOST_LINES = 16;

/** The rows of a stream in its order, up to where it becomes running text. */
export function rowsOf(
  pieces: readonly Piece[],
  columns: readonly FigureColumn[],
  heads: RowHeads,
): Row[] {
  const rows: Row[] = [];
  const isNumbered = heads.before.includes('NUMBER');
  const isDefined = heads.before.includes('DEFINITION');
  let before: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runAt(pieces, at, columns);
    if (!run || isItem(pieces, at) || (isNumbered && isNumber(pieces, at))) {
      before.push(pieces[at] as Piece);
      if (isRunningText(before, isDefined)) break;
      at++;
      continue;
    }
    const behind = restOfLine(pieces, run.end);
    const row = { before, ...run, behind, line: pieces[at]?.line ?? 0 };
    const last = rows.at(-1);
    if (before.length > 0) rows.push(row);
    // The figures of two rows after the words of both: nothing says which are whose.
    else if (last && !isAlone(pieces, at)) {
      rows[rows.length - 1] = { ...last, figures: [...last.figures, ...run.figures] };
    }
    before = [];
    at = run.end + behind.length;
  }
  return rows;
}

/** 2 事業提案・連携: the number of an item, and no figure. */
const isItem = (pieces: readonly Piece[], at: number) =>
  /^\d{1,2}$/u.test(pieces[at]?.text ?? '') &&
  beginsLine(pieces, at) &&
  restOfLine(pieces, at + 1).length > 0 &&
  !isFigure(pieces[at + 1]?.text ?? '') &&
  !isUnit(pieces[at + 1]?.text ?? '');

/** The number of a row, before its words. */
const isNumber = (pieces: readonly Piece[], at: number) =>
  /^\d{1,3}$/u.test(pieces[at]?.text ?? '') &&
  !isFigure(pieces[at + 1]?.text ?? '0') &&
  !isUnit(pieces[at + 1]?.text ?? '');

/** The number of a page or a section: 120, 6-7. */
const isAlone = (pieces: readonly Piece[], at: number) =>
  beginsLine(pieces, at) && beginsLine(pieces, at + 1) && !isFigure(pieces[at + 1]?.text ?? '');

/** A sentence, or more words than a row has. */
function isRunningText(before: readonly Piece[], isDefined: boolean): boolean {
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return false;
  if (isDefined ? /(?:ます|です|した|せん)。/u.test(last.text) : /。/u.test(last.text)) return true;
  const length = before.reduce((sum, { text }) => sum + text.length, 0);
  return length > MOST_CHARACTERS || last.line - first.line > MOST_LINES;
}

function restOfLine(pieces: readonly Piece[], at: number): Piece[] {
  const line = pieces[at - 1]?.line;
  const end = pieces.findIndex((piece, i) => i >= at && piece.line !== line);
  return pieces.slice(at, end < 0 ? pieces.length : end);
}
