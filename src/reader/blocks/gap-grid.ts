import type { Word } from '../pages/page.js';
import { figureColumns, isFigure } from './figure-columns.js';
import { gapCells, type RowLine, reachOver } from './gap-cells.js';
import { type Band, gapColumns } from './gap-columns.js';
import { gapRows } from './gap-rows.js';
import type { Grid, GridCell } from './grid.js';
import type { Scale } from './scale.js';
import type { GapLine } from './segments.js';

/** Words that stand about have fewer lines with a neighbour. */
const BESIDE = 0.5;

/**
 * The table that lines of words make by the gaps between them; null where they make none, or one
 * without figures. No row goes over a break.
 */
export function gapGrid(
  lines: readonly GapLine[],
  breaks: readonly number[],
  scale: Scale,
): Grid | null {
  const bands = gapColumns(lines, scale);
  if (!bands) return null;
  const set = lines.map((line) => ({ y: line.y, cells: gapCells(line, bands, scale) }));
  const figures = figureColumns(
    set.map(({ cells }) => cells),
    scale,
  );
  if (figures.size === 0) return null;
  const isBody = ({ cells }: RowLine) =>
    cells.some(({ first }) => !figures.has(first)) &&
    cells.some((cell) => figures.has(cell.first) && isFigure(cell));
  const body = set.findIndex(isBody);
  const reached = set.map((line, i): RowLine => {
    if (i >= body) return line;
    // Beside a head of two lines others stand between them.
    const below = set.slice(i + 1, i + 4).find(({ cells }) => cells.length > line.cells.length);
    if (!below) return line;
    return { ...line, cells: reachOver(line.cells, below.cells, { bands, figures, scale }) };
  });
  const rows = gapRows(reached, figures, { breaks, scale });
  if (rows.length < 2) return null;
  const byRow = rows.map((row, i) => rowCells(row, i, bands.length));
  const beside = byRow.filter((row) => row.filter(({ words }) => words.length > 0).length > 1);
  if (beside.length < BESIDE * rows.length) return null;
  return { xs: columnEdges(bands), ys: rowEdges(rows, scale), cells: byRow.flat() };
}

/** The cells of a row: what stands in a column, and an empty one where nothing does; each ends where the next begins. */
function rowCells(lines: readonly RowLine[], row: number, columns: number): GridCell[] {
  const starts = new Map<number, { last: number; words: Word[] }>();
  for (const { first, last, segment } of lines.flatMap(({ cells }) => cells)) {
    const present = starts.get(first);
    const words = [...(present?.words ?? []), ...segment.words];
    starts.set(first, { last: Math.max(last, present?.last ?? 0), words });
  }
  const cells: GridCell[] = [];
  for (let column = 0; column < columns; ) {
    const { last, words } = starts.get(column) ?? { last: column, words: [] };
    let width = 1;
    while (column + width <= last && !starts.has(column + width)) width += 1;
    cells.push({ row, column, rows: 1, columns: width, words });
    column += width;
  }
  return cells;
}

/** Edges half way between what stands beside each other. */
function columnEdges(bands: readonly Band[]): number[] {
  const inner = bands.slice(1).map((band, i) => ((bands[i]?.to ?? 0) + band.from) / 2);
  return [bands[0]?.from ?? 0, ...inner, bands.at(-1)?.to ?? 0];
}

function rowEdges(rows: readonly (readonly RowLine[])[], scale: Scale): number[] {
  const firsts = rows.map((row) => row[0]?.y ?? 0);
  const lasts = rows.map((row) => row.at(-1)?.y ?? 0);
  const inner = firsts.slice(1).map((first, i) => ((lasts[i] ?? 0) + first) / 2);
  return [(firsts[0] ?? 0) - scale.y / 2, ...inner, (lasts.at(-1) ?? 0) + scale.y / 2];
}
