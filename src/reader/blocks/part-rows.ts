import type { Word } from '../pages/page.js';
import { figureColumns } from './figure-columns.js';
import type { RowLine } from './gap-cells.js';
import { gapRows } from './gap-rows.js';
import type { Grid, GridCell } from './grid.js';
import type { Scale } from './scale.js';
import { centreOf, endOf, textLines } from './text-lines.js';

/** A table that parts its rows by lines has more. */
const MOST_RULED = 4;
/** Two lines of a cell are no rows yet. */
const FEWEST = 3;
/** How much of the table the rows without lines take. */
const TALL = 0.4;

/** A table whose columns alone are ruled, its rows parted by the gaps between them: each has a name and figures. */
export function partRows(grid: Grid, scale: Scale): Grid {
  const rows = grid.ys.length - 1;
  if (rows > MOST_RULED) return grid;
  const height = (grid.ys[rows] ?? 0) - (grid.ys[0] ?? 0);
  // From below, so that rows above keep their numbers.
  return Array.from({ length: rows }, (_, i) => rows - 1 - i).reduce((parted, row) => {
    const tall = (parted.ys[row + 1] ?? 0) - (parted.ys[row] ?? 0);
    return tall < TALL * height ? parted : partRow(parted, row, scale);
  }, grid);
}

function partRow(grid: Grid, row: number, scale: Scale): Grid {
  const own = grid.cells.filter((cell) => cell.row === row && cell.rows === 1);
  const cellOf = new Map(own.flatMap((cell) => cell.words.map((word) => [word, cell] as const)));
  const lines = textLines([...cellOf.keys()]).map((words) => rowLine(words, cellOf));
  const figures = figureColumns(
    lines.map(({ cells }) => cells),
    scale,
  );
  const parts = gapRows(lines, figures, { breaks: [], scale });
  const names = Math.min(...own.filter(({ words }) => words.length > 0).map((c) => c.column));
  const isRow = (part: readonly RowLine[]) => {
    const filled = new Set(part.flatMap(({ cells }) => cells.map(({ first }) => first)));
    return filled.has(names) && [...filled].some((column) => figures.has(column));
  };
  if (parts.length < FEWEST || !parts.every(isRow)) return grid;
  return withRows(grid, row, parts);
}

function rowLine(words: readonly Word[], cellOf: ReadonlyMap<Word, GridCell>): RowLine {
  const cells = [...new Set(words.map((word) => cellOf.get(word) as GridCell))];
  return {
    y: words.reduce((sum, word) => sum + centreOf(word), 0) / words.length,
    cells: cells.map((cell) => {
      const own = words.filter((word) => cellOf.get(word) === cell);
      return {
        first: cell.column,
        last: cell.column + cell.columns - 1,
        segment: {
          from: Math.min(...own.map(({ box }) => box.x)),
          to: Math.max(...own.map(endOf)),
          words: own,
          text: own.map(({ text }) => text).join(''),
        },
      };
    }),
  };
}

function withRows(grid: Grid, row: number, parts: readonly (readonly RowLine[])[]): Grid {
  const more = parts.length - 1;
  const edges = parts
    .slice(1)
    .map((part, i) => ((parts[i]?.at(-1)?.y ?? 0) + (part[0]?.y ?? 0)) / 2);
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    if (cell.row === row && cell.rows === 1) {
      return parts.map((part, i) => ({
        ...cell,
        row: row + i,
        words: part
          .flatMap((line) => line.cells)
          .flatMap(({ first, segment }) => (first === cell.column ? segment.words : [])),
      }));
    }
    if (cell.row > row) return [{ ...cell, row: cell.row + more }];
    return [cell.row + cell.rows > row ? { ...cell, rows: cell.rows + more } : cell];
  });
  return { ...grid, ys: grid.ys.toSpliced(row + 1, 0, ...edges), cells };
}
