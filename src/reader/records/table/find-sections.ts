import type { Cell } from '../../blocks/block.js';
import { isFilled } from '../places-of.js';
import { isFourDigits, shapeOf } from './cell-shape.js';
import { type Grid } from './grid.js';
import { roleOfHead } from './head-roles.js';

/** Head rows and the rows under them, until the next heads: rows from `start` to before `end`. */
export interface Section {
  heads: { start: number; end: number };
  body: { start: number; end: number };
}

/** The parts of a table by their heads. Rows above the first heads are of none. */
export function sectionsOf(grid: Grid): Section[] {
  const sections: Section[] = [];
  for (let row = 0; row < grid.rows; ) {
    if (!isHeadRow(grid, row, sections.length === 0 ? 'FIRST' : 'IN_BODY')) {
      row += 1;
      continue;
    }
    const end = endOfHeads(grid, row);
    const last = sections.at(-1);
    if (last) last.body.end = row;
    sections.push({ heads: { start: row, end }, body: { start: end, end: grid.rows } });
    row = end;
  }
  return sections;
}

function endOfHeads(grid: Grid, start: number): number {
  let end = start + 1;
  for (let row = start; row < end; row++) {
    for (const cell of grid.row(row)) {
      // A mark that spans the whole table is no head of it.
      if (cell.row >= start && roleOfHead(cell.printed.text)) {
        end = Math.max(end, Math.min(cell.row + cell.rows, start + MOST_HEAD_ROWS));
      }
    }
    const goesOn = isHeadRow(grid, end, 'UNDER_HEADS') || areUnits(grid, end);
    if (row === end - 1 && end < start + MOST_HEAD_ROWS && goesOn) end += 1;
  }
  return end;
}

const MOST_HEAD_ROWS = 5;

/** （人） | （％）: units in a row of their own, under the heads. */
function areUnits(grid: Grid, row: number): boolean {
  const filled = grid.row(row).filter((cell) => cell.row === row && isFilled(cell));
  return filled.length > 0 && filled.every(({ printed }) => UNIT.test(printed.text));
}

const UNIT = /^\s*[(（][^()（）\d]{1,8}[)）]\s*$/u;

/**
 * More words of heads than of anything else, at least two of them, and no figure. Below the first heads
 * 2000 is a figure, where neither names nor other years alone stand beside it.
 */
function isHeadRow(grid: Grid, row: number, where: 'FIRST' | 'UNDER_HEADS' | 'IN_BODY'): boolean {
  const cells = grid.row(row).filter((cell) => cell.row === row && isFilled(cell));
  const roleOf = ({ printed }: Cell) => roleOfHead(printed.text);
  const hasName = cells.some((cell) => roleOf(cell) === 'NAME');
  const areHeads = where === 'UNDER_HEADS' && cells.every((cell) => roleOf(cell) !== null);
  const areYears = where === 'FIRST' || hasName || areHeads;
  const isHead = (cell: Cell) =>
    roleOf(cell) !== null && (areYears || !isFourDigits(cell.printed.text));
  const heads = cells.filter(isHead);
  const others = cells.filter((cell) => !isHead(cell));
  if (heads.length < 2 || heads.length < others.length) return false;
  if (heads.length === others.length && !hasName) return false;
  return !others.some(({ printed }) => shapeOf(printed.text) === 'FIGURE');
}
