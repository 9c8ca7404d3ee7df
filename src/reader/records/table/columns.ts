import type { Cell } from '../../blocks/block.js';
import { isFilled } from '../places-of.js';
import { bareWords } from './bare-words.js';
import { areNumbers, type CellShape, isFourDigits, shapeOf } from './cell-shape.js';
import type { Section } from './find-sections.js';
import { type Grid } from './grid.js';
import { type HeadRole, roleOfHead } from './head-roles.js';

/** What a column is for, by its head and by what stands in it. */
export type ColumnRole =
  | HeadRole
  | 'MARK'
  /** 目標 and 実績 down the column: which of them the figures of a row are. */
  | 'KIND'
  /** Words under no head that is known. */
  | 'TEXT'
  /** Figures under no head. */
  | 'UNKNOWN_FIGURE'
  | 'NONE';

export interface Column {
  index: number;
  role: ColumnRole;
  /** What stands over it, outermost first. */
  heads: readonly Cell[];
}

/** Which wins over what stands further in: a budget has its years and measures, too. */
const OUTER = new Set<HeadRole | null>([
  'BUDGET',
  'OTHER_PLACE',
  'TARGET_GROUP',
  'TELEPHONE',
  'SCHEDULE',
]);

export function columnsOf(grid: Grid, { heads, body }: Section): Column[] {
  const columns = Array.from({ length: grid.columns }, (_, index) => {
    const over = headsOver(grid, index, heads);
    const below = cellsOf(grid, index, body).filter(
      (cell) => isFilled(cell) && cell.columns < grid.columns,
    );
    const shapes = below.map(({ printed }) => shapeOf(printed.text));
    const seen = {
      shapes,
      isNumbered: areNumbers(below.map(({ printed }) => printed.text)),
      isLong:
        below.filter(({ printed }) => printed.text.length > LONGEST_WORDS).length * 2 >
        below.length,
      hasYear: over.some(({ printed }) => bareWords(printed.text).hasYear),
      areYears: areYears(below, over.at(-1)),
      isOfFigures: OF_FIGURES.test(bareWords(over.at(-1)?.printed.text ?? '').words),
    };
    const said = roleOfChain(over.map(({ printed }) => roleOfHead(printed.text)));
    return { index, role: roleOf(said, seen), heads: over };
  });
  // One head over names and figures is the head of the names: the columns lie otherwise than the heads.
  const ofNames = columns.flatMap(({ role, heads: over }) =>
    role === 'NAME' ? over.slice(-1) : [],
  );
  return columns.map((column): Column => {
    const isUnheaded = column.role === 'FIGURE' && ofNames.includes(column.heads.at(-1) as Cell);
    return isUnheaded ? { ...column, role: 'UNKNOWN_FIGURE' } : column;
  });
}

/** A year of what is measured, and not of what is done: 年度, and not 事業開始年度. */
const OF_FIGURES = /^(?:(?:対象|評価|調査|測定|把握|最新)?(?:年度?|年次|時期|時点))?$/u;
const NAMES_YEARS = /年(?:度|次)?$|時期$|時点$/u;

/** Four digits alone are years under a head that says so, or that stands over their figures, too: else 2000 is a figure. */
function areYears(cells: readonly Cell[], head: Cell | undefined): boolean {
  const isSaid =
    head !== undefined &&
    (head.columns > 1 || NAMES_YEARS.test(bareWords(head.printed.text).words));
  return isSaid || cells.some(({ printed }) => !isFourDigits(printed.text));
}

function cellsOf(grid: Grid, column: number, { start, end }: { start: number; end: number }) {
  const cells: Cell[] = [];
  for (let row = start; row < end; row++) {
    const cell = grid.at(row, column);
    if (cell && cell !== cells.at(-1)) cells.push(cell);
  }
  return cells;
}

/**
 * The heads over a column, outermost first. Where merged heads were exported, text stands in the first place
 * alone: a blank one over years belongs to the head on its left, where that stands over years, too.
 */
function headsOver(grid: Grid, column: number, rows: Section['heads']): Cell[] {
  const heads = cellsOf(grid, column, rows);
  const isYear = (row: number, at: number) => {
    const cell = grid.at(row, at);
    return cell !== null && roleOfHead(cell.printed.text) === 'YEAR';
  };
  return heads.flatMap((cell) => {
    if (isFilled(cell)) return [cell];
    const below = cell.row + cell.rows;
    if (!grid.isGiven || below >= rows.end || !isYear(below, column)) return [];
    for (let left = column - 1; left >= 0 && isYear(below, left); left--) {
      const head = grid.at(cell.row, left);
      if (head && isFilled(head)) return [head];
    }
    return [];
  });
}

/** Of heads over each other, outermost first. */
function roleOfChain(roles: readonly (HeadRole | null)[]): HeadRole | null {
  const outer = roles.find((role) => OUTER.has(role));
  if (outer) return outer;
  const [inner = null, ...further] = roles.filter((role) => role !== null).toReversed();
  if (inner !== 'YEAR') return inner;
  const measure = further.find((role) => role !== 'YEAR');
  return measure === 'RATE' || measure === 'FIGURE' ? measure : 'YEAR';
}

/** 現状の水準を維持 */
const LONGEST_WORDS = 16;

interface Seen {
  shapes: readonly CellShape[];
  isNumbered: boolean;
  /** Whether a head says of which year the column is. */
  hasYear: boolean;
  /** Whether what may be years is no figures. */
  areYears: boolean;
  /** Whether its head says no more than that they are years. */
  isOfFigures: boolean;
  /** Whether most of it is more than a target in words. */
  isLong: boolean;
}

function roleOf(
  said: HeadRole | null,
  { shapes, isNumbered, hasYear, areYears, isOfFigures, isLong }: Seen,
): ColumnRole {
  const most = (...wanted: CellShape[]) =>
    shapes.length > 0 &&
    shapes.filter((shape) => wanted.includes(shape)).length * 2 > shapes.length;
  const all = (wanted: CellShape) => shapes.length > 0 && shapes.every((shape) => shape === wanted);
  if (all('MEASURE') && (said === null || said === 'GROUP')) return 'KIND';
  if (said === 'NAME') {
    if (all('MARK')) return 'MARK';
    if (isNumbered) return 'NUMBER';
    return most('FIGURE', 'YEAR') ? 'FIGURE' : 'NAME';
  }
  if (said === 'FIGURE' || said === 'YEAR') {
    if (all('UNIT')) return 'UNIT';
    if (said === 'YEAR' && (all('ARROW') || all('MARK'))) return 'SCHEDULE';
    if (all('ARROW')) return 'DIRECTION';
    if (most('TEXT') && !shapes.includes('FIGURE') && isLong) return 'TEXT';
    return all('YEAR') && areYears && !hasYear ? 'YEAR' : 'FIGURE';
  }
  if (said === 'GROUP' && all('MARK')) return 'MARK';
  if (said !== null) return said;
  if (shapes.length === 0) return 'NONE';
  if (all('YEAR') && !areYears) return 'UNKNOWN_FIGURE';
  if (all('YEAR')) return isOfFigures ? 'YEAR' : 'TEXT';
  if (isNumbered) return 'NUMBER';
  if (all('MARK')) return 'MARK';
  if (all('ARROW')) return 'DIRECTION';
  if (all('UNIT')) return 'UNIT';
  return most('FIGURE') ? 'UNKNOWN_FIGURE' : 'TEXT';
}
