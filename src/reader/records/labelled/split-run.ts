import { cellIn } from '../../../domain/printed/cell.js';
import { DASHES } from '../../../domain/printed/signs.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Printed } from '../../blocks/block.js';
import { partOf } from '../printed-parts.js';

const DASH = new RegExp(`[${DASHES}]`, 'gu');
/** What may stand between the figures of a run: blanks, and the ends of a bound. */
const BETWEEN = /^[\s|、，]*$/u;

interface Part {
  start: number;
  end: number;
}

/**
 * The cells of a run of figures that were printed without their borders: 「-98.50%97.70%」 is three
 * cells where the head has three years, of which the first is a dash, and two where it has two, of
 * which the first is negative. Null where it does not come to that number.
 */
export function splitRun(run: Printed, cells: number): Printed[] | null {
  const readings = [cellsOf(run.text), partsOf(run.text, false), partsOf(run.text, true)];
  const fitting = readings.find((parts) => parts?.length === cells);
  return fitting?.map(({ start, end }) => partOf(run, start, end)) ?? null;
}

/** Whether a text is nothing but figures and marks. */
export const isRun = (text: string): boolean =>
  cellsOf(text) !== null || partsOf(text, false) !== null;

/** Cells that blanks part: 263 260 －. */
function cellsOf(text: string): Part[] | null {
  const parts = [...text.matchAll(/\S+/gu)];
  const areCells = parts.every(({ 0: part }) => /^(?:FIGURE|ABSENCE)$/u.test(cellIn(part).kind));
  return areCells && parts.length > 0
    ? parts.map(({ 0: part, index }) => ({ start: index, end: index + part.length }))
    : null;
}

/** With dashes as cells of their own, or as the signs of what follows. */
function partsOf(text: string, dashesAreCells: boolean): Part[] | null {
  const figures = tokensIn(text).filter(
    ({ kind }) => kind === 'FIGURE' || kind === 'DATE' || kind === 'ABSENCE',
  );
  const parts: Part[] = [];
  let at = 0;
  const takeGap = (end: number): boolean => {
    const gap = text.slice(at, end);
    for (const { index } of gap.matchAll(DASH)) {
      parts.push({ start: at + index, end: at + index + 1 });
    }
    return BETWEEN.test(gap.replace(DASH, ''));
  };
  for (const token of figures) {
    if (token.kind === 'DATE' && !token.bare) return null;
    if (!takeGap(token.start)) return null;
    const sign = /^\p{Dash}/u.test(text.slice(token.start)) ? 1 : 0;
    const isCell = dashesAreCells && sign === 1 && token.kind === 'FIGURE';
    if (isCell) parts.push({ start: token.start, end: token.start + 1 });
    parts.push({ start: token.start + (isCell ? 1 : 0), end: token.end });
    at = token.end;
  }
  return takeGap(text.length) && parts.length > 0 ? parts : null;
}
