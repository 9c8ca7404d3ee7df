import type { Printed } from '../../blocks/block.js';
import { isUnit } from '../is-unit.js';
import { isFigure, isRemark, isWords, isYearRemark, lacksUnit } from './figure-cell.js';
import type { FigureColumn } from './figure-columns.js';
import { headWords } from './head-words.js';
import { joined, type Piece } from './piece.js';

/** Figures that follow each other, each with its remarks and its unit. */
export interface Run {
  figures: Printed[];
  unit: Printed | null;
  end: number;
}

/** The run that begins at a piece; null where none does. */
export function runAt(
  pieces: readonly Piece[],
  start: number,
  columns: readonly FigureColumn[],
): Run | null {
  const cells: Piece[][] = [];
  let at = start;
  const opening = pieces[at];
  const opens = opening && isYearRemark(opening.text) && isFigure(pieces[at + 1]?.text ?? '');
  if (opens) at++;
  for (; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const last = cells.at(-1);
    const remark = last ? remarkAt(pieces, at) : [];
    at += Math.max(0, remark.length - 1);
    if (cells.length === columns.length && isFigure(piece.text) && isApart(pieces, at)) break;
    const isYear = columns[cells.length]?.holds === 'YEAR' && isYearAlone(piece.text);
    const isTarget = last && cells.length < columns.length && isWords(piece.text);
    if (isBrokenBound(pieces, at)) {
      cells.push(pieces.slice(at, at + 2));
      at++;
    } else if (isYear || isFigure(piece.text) || isTarget) cells.push([piece]);
    else if (last && remark.length > 0) last.push(...remark);
    else if (last && endsUnit(piece.text) && lacksUnit(joined(last).text)) last.push(piece);
    else break;
  }
  if (cells.length === 0) return null;
  if (opens) cells[0]?.unshift(opening);
  const unit = unitOfAll(cells);
  return { figures: cells.map(joined), unit, end: at };
}

/** What stands in brackets behind a figure, which may break over lines: （令和元年 / 度）. */
function remarkAt(pieces: readonly Piece[], at: number): readonly Piece[] {
  const lengths = [1, 2, 3].filter((length) =>
    isRemark(joined(pieces.slice(at, at + length)).text),
  );
  return pieces.slice(at, at + (lengths[0] ?? 0));
}

/** 84.0％以 / 上 */
const isBrokenBound = (pieces: readonly Piece[], at: number) =>
  /^[\d０-９].*[以未]$/u.test(pieces[at]?.text ?? '') &&
  /^[上下内満]$/u.test(pieces[at + 1]?.text ?? '');

const isYearAlone = (text: string) => headWords(text)?.role === 'YEAR';

/** A unit, or the scale that stands before it: 84.2 万 / 人. */
const endsUnit = (text: string) => isUnit(text) || /^[千万億兆]{1,2}$/u.test(text);

/** Whether a figure is none of the whole row before it: the number of a page, or of the next row. */
function isApart(pieces: readonly Piece[], at: number): boolean {
  if (!beginsLine(pieces, at)) return false;
  const isNumber = /^\d{1,3}$/u.test(pieces[at]?.text ?? '');
  return pieces[at]?.isAfterGap === true || (isNumber && !isFigure(pieces[at + 1]?.text ?? ''));
}

/** Takes the unit off the last cell where no other has one: 45.2 60.0 ％. */
function unitOfAll(cells: Piece[][]): Printed | null {
  const [last, ...others] = cells.toReversed();
  const unit = last?.at(-1);
  if (!last || !unit || last.length < 2 || others.length === 0) return null;
  if (!isUnit(unit.text)) return null;
  if (!others.every((cell) => lacksUnit(joined(cell).text))) return null;
  last.pop();
  return unit;
}

/** Whether a piece is the first of its line. */
export const beginsLine = (pieces: readonly Piece[], at: number) =>
  pieces[at - 1]?.line !== pieces[at]?.line;
