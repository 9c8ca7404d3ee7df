import type { Box, Word } from '../pages/page.js';
import { gapGrid } from './gap-grid.js';
import type { Placed } from './placed.js';
import { lineOf } from './printed-of.js';
import type { Ruling } from './rulings.js';
import type { Scale } from './scale.js';
import { type GapLine, gapLines } from './segments.js';
import { stretches } from './stretches.js';
import { tableOf } from './table-of.js';
import { twinGrids } from './twin-grids.js';

/** A table has as many lines. */
const FEWEST = 2;
const DEEPEST = 4;

/** Where words are laid out. */
export interface Ground {
  page: number;
  scale: Scale;
  /** Level lines, which part rows. */
  levels: readonly Ruling[];
}

/** Words that no lines part into cells: tables by their gaps, and lines. */
export function freeBlocks(words: readonly Word[], ground: Ground): Placed[] {
  const { scale } = ground;
  return stretches(gapLines(words, scale), scale).flatMap((stretch) =>
    stretch.kind === 'LINE' ? [placedLine(stretch.line, ground)] : tables(stretch.lines, ground),
  );
}

/** Lines that may be a table, or two where they are farthest apart; else they are lines. */
function tables(lines: readonly GapLine[], ground: Ground, depth = 0): Placed[] {
  const { page, scale } = ground;
  const grid = gapGrid(lines, breaksIn(lines, ground), scale);
  if (grid) {
    return twinGrids(grid).map((one): Placed => {
      const table = tableOf(one, { page, scale, layout: 'UNRULED' });
      return { box: table.box, blocks: [table] };
    });
  }
  if (lines.length < FEWEST * 2 || depth === DEEPEST) {
    return lines.map((line) => placedLine(line, ground));
  }
  const gap = (i: number) => (lines[i]?.y ?? 0) - (lines[i - 1]?.y ?? 0);
  const widest = lines.reduce((best, _, i) => (i > 0 && gap(i) > gap(best) ? i : best), 1);
  return [lines.slice(0, widest), lines.slice(widest)].flatMap((part) =>
    tables(part, ground, depth + 1),
  );
}

/** The middle of its type tells where a line is: high type reaches into the lines beside it. */
function placedLine({ y, segments }: GapLine, { page, scale }: Ground): Placed {
  const words = segments.flatMap((segment) => segment.words);
  const x = segments[0]?.from ?? 0;
  const box: Box = {
    x,
    y: y - scale.y / 4,
    width: (segments.at(-1)?.to ?? x) - x,
    height: scale.y / 2,
  };
  return { box, blocks: [{ kind: 'LINE', page, printed: lineOf(words, scale) }] };
}

/** Lines drawn over half of a stretch of words or more. */
function breaksIn(lines: readonly GapLine[], { levels }: Ground): number[] {
  const segments = lines.flatMap((line) => line.segments);
  const left = segments.reduce(
    (least, { from }) => Math.min(least, from),
    Number.POSITIVE_INFINITY,
  );
  const right = segments.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const drawn = new Map<number, number>();
  for (const { at, from, to } of levels) {
    const over = Math.max(0, Math.min(to, right) - Math.max(from, left));
    drawn.set(at, (drawn.get(at) ?? 0) + over);
  }
  return [...drawn].filter(([, over]) => over * 2 >= right - left).map(([at]) => at);
}
