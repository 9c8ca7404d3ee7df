import type { Box, Word } from '../pages/page.js';
import { gapGrid } from './gap-grid.js';
import type { Placed } from './placed.js';
import { lineOf } from './printed-of.js';
import type { Ruling } from './rulings.js';
import type { Scale } from './scale.js';
import { type GapLine, gapLines } from './segments.js';
import { stretches } from './stretches.js';
import { tableOf } from './table-of.js';

/** Where words are laid out. */
export interface Ground {
  page: number;
  scale: Scale;
  /** Level lines, which part rows. */
  levels: readonly Ruling[];
}

/** Words that no lines part into cells: tables by their gaps, and lines. */
export function freeBlocks(words: readonly Word[], ground: Ground): Placed[] {
  const { page, scale } = ground;
  return stretches(gapLines(words, scale), scale).flatMap((stretch) => {
    if (stretch.kind === 'LINE') return [placedLine(stretch.line, ground)];
    const grid = gapGrid(stretch.lines, breaksIn(stretch.lines, ground), scale);
    if (!grid) return stretch.lines.map((line) => placedLine(line, ground));
    const table = tableOf(grid, { page, scale, layout: 'UNRULED' });
    return [{ box: table.box, blocks: [table] }];
  });
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
