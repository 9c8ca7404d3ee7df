import { fold } from '../../../lib/text.js';
import type { Cell, Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import { isFilled } from '../places-of.js';
import { joined } from '../printed-parts.js';
import type { RawFigure } from '../raw-record.js';
import type { Band } from './bands.js';
import type { ColumnRole } from './columns.js';
import { figuresOf, type Rows } from './figures-of-row.js';
import type { Section } from './find-sections.js';
import { cellsAt, type Grid } from './grid.js';

/** An indicator of a table, with the cells that say something of it. */
export interface Draft {
  name: Printed;
  nameCells: readonly Cell[];
  /** The first of each column that is no figure. */
  beside: ReadonlyMap<ColumnRole, Printed>;
  /** All that is printed in its first row. */
  texts: readonly string[];
  under: readonly Printed[];
  figures: readonly RawFigure[];
  doubts: readonly Doubt[];
}

/**
 * The indicators of a band, from top to bottom.
 * @param open the last one of the page before, whose row may go on here
 */
export function rowsOf(grid: Grid, { body }: Section, band: Band, open: Draft | null): Draft[] {
  const drafts: Draft[] = [];
  let groups: Printed[] = [];
  let wasGroup = false;
  for (let row = body.start; row < body.end; row++) {
    const nameCells = cellsAt(grid, row, band.names);
    const last = drafts.at(-1) ?? open ?? undefined;
    if (row === body.start && open && nameCells.length > 0 && holdsNoFigure(grid, row, band)) {
      goOn(open, nameCells);
      continue;
    }
    const group = groupOf(grid, row, band);
    if (group) {
      groups = wasGroup ? [...groups, group] : [group];
      wasGroup = true;
      continue;
    }
    wasGroup = false;
    const goesOn = last !== undefined && isSame(nameCells, last.nameCells);
    const draft = goesOn ? last : startOf(grid, row, band, nameCells, groups);
    if (!draft) continue;
    if (!goesOn) drafts.push(draft);
    const { figures, doubts } = figuresOf(grid, row, rowsOfName(draft, row), band);
    draft.doubts = [...draft.doubts, ...doubts, ...(goesOn ? clashOf(draft, figures) : [])];
    draft.figures = [...draft.figures, ...figures];
  }
  return drafts;
}

function startOf(
  grid: Grid,
  row: number,
  band: Band,
  nameCells: readonly Cell[],
  groups: readonly Printed[],
): Draft | null {
  const beside = new Map<ColumnRole, Printed>();
  const under = [...groups];
  for (const column of band.columns) {
    const cell = grid.at(row, column.index);
    if (!cell || !isFilled(cell) || nameCells.includes(cell)) continue;
    if (column.role === 'GROUP' && !under.includes(cell.printed)) under.push(cell.printed);
    if (!beside.has(column.role)) beside.set(column.role, cell.printed);
  }
  if (nameCells.length === 0) return null;
  const name = joined(
    nameCells.map(({ printed }) => printed),
    ' ',
  );
  const texts = grid.row(row).map(({ printed }) => printed.text);
  const isUnsure = band.isUnsure || OF_ANOTHER.test(fold(name.text));
  const doubts: Doubt[] = isUnsure ? [{ kind: 'NAME_UNSURE', about: [name] }] : [];
  return { name, nameCells, beside, texts, under, figures: [], doubts };
}

/** What names nothing without a name that is printed elsewhere: 計, 男性, うち女性. */
const OF_ANOTHER =
  /^[(（]?(?:[合小総]?計|全体|平均|男性?|女性?|男女計|うち.*|その他|内訳|再掲.*|同上|〃|"|小学校|中学校|高等学校)[)）]?$/u;

/** Words without a figure at the head of a page: the rest of the row before. */
const holdsNoFigure = (grid: Grid, row: number, { figures }: Band) =>
  cellsAt(grid, row, figures).length === 0;

function goOn(open: Draft, nameCells: readonly Cell[]): void {
  open.name = joined([open.name, ...nameCells.map(({ printed }) => printed)], '');
  open.doubts = [...open.doubts, { kind: 'NAME_UNSURE', about: [open.name] }];
}

/** The rows that its name spans; where it stands above empty places, all up to this one. */
function rowsOfName({ nameCells }: Draft, row: number): Rows {
  const ends = nameCells.map((cell) => cell.row + cell.rows);
  const start = nameCells[0] && nameCells[0].row <= row ? nameCells[0].row : row;
  return { start, end: Math.max(row + 1, ...ends) };
}

/** A second figure under the same heads, with nothing beside it that says what parts the two. */
function clashOf(draft: Draft, figures: readonly RawFigure[]): Doubt[] {
  const isTaken = ({ heads }: RawFigure) =>
    draft.figures.some(
      (held) =>
        held.heads.length === heads.length && held.heads.every((head, i) => head === heads[i]),
    );
  const about = figures.filter(isTaken).map(({ cell }) => cell);
  return about.length > 0 ? [{ kind: 'CELLS_DO_NOT_FIT_HEADS', about }] : [];
}

/** Words that stand alone over the rows that follow. */
function groupOf(grid: Grid, row: number, { figures }: Band): Printed | null {
  const filled = grid.row(row).filter(isFilled);
  const [only, second] = filled;
  if (!only || second || only.row !== row) return null;
  const isFigure = figures.some(({ index }) => grid.at(row, index) === only);
  return !isFigure || only.columns * 2 > grid.columns ? only.printed : null;
}

/** The same name spans both rows, or stands above an empty place. */
const isSame = (now: readonly Cell[], before: readonly Cell[]) =>
  now.length === 0 || (now.length === before.length && now.every((cell, i) => cell === before[i]));
