import type { Page, Word } from '../pages/page.js';
import type { Block } from './block.js';
import { gapGrid } from './gap-grid.js';
import { lineOf } from './printed-of.js';
import { ruledGrids } from './ruled-grids.js';
import { type Scale, scaleOf } from './scale.js';
import { type GapLine, gapLines } from './segments.js';
import { stretches } from './stretches.js';
import { tableOf } from './table-of.js';

/** A block, and where on its page it begins. */
interface Placed {
  top: number;
  block: Block;
}

/** What a page is made of, in the order in which it is read. Each word stands in one block. */
export function layOut(page: Page): Block[] {
  const scale = scaleOf(page.words);
  if (!scale) return [];
  const tables = ruledGrids(page, scale).map((grid) =>
    tableOf(grid, { page: page.number, scale, layout: 'RULED' }),
  );
  const taken = new Set<Word>(tables.flatMap(({ cells }) => cells.flatMap((c) => c.printed.words)));
  const free = page.words.filter((word) => !taken.has(word));
  const ruled = tables.map((block): Placed => ({ top: block.box.y, block }));
  return [...ruled, ...unruled(free, page.number, scale)]
    .sort((a, b) => a.top - b.top)
    .map(({ block }) => block);
}

/** Words that no lines part: tables by their gaps, and lines. */
function unruled(words: readonly Word[], page: number, scale: Scale): Placed[] {
  const line = ({ segments }: GapLine): Placed => {
    const printed = lineOf(
      segments.flatMap((segment) => segment.words),
      scale,
    );
    return { top: printed.words[0]?.box.y ?? 0, block: { kind: 'LINE', page, printed } };
  };
  return stretches(gapLines(words, scale), scale).flatMap((stretch) => {
    if (stretch.kind === 'LINE') return [line(stretch.line)];
    const grid = gapGrid(stretch.lines, [], scale);
    if (!grid) return stretch.lines.map(line);
    const block = tableOf(grid, { page, scale, layout: 'UNRULED' });
    return [{ top: block.box.y, block }];
  });
}
