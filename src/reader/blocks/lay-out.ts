import type { Page, Word } from '../pages/page.js';
import type { Block } from './block.js';
import { lineOf } from './printed-of.js';
import { ruledGrids } from './ruled-grids.js';
import { scaleOf } from './scale.js';
import { tableOf } from './table-of.js';
import { textLines } from './text-lines.js';

/** What a page is made of, in the order in which it is read. Each word stands in one block. */
export function layOut(page: Page): Block[] {
  const scale = scaleOf(page.words);
  if (!scale) return [];
  const tables = ruledGrids(page, scale).map((grid) =>
    tableOf(grid, { page: page.number, scale, layout: 'RULED' }),
  );
  const taken = new Set<Word>(tables.flatMap(({ cells }) => cells.flatMap((c) => c.printed.words)));
  const lines = textLines(page.words.filter((word) => !taken.has(word))).map((words) => ({
    top: words[0]?.box.y ?? 0,
    block: { kind: 'LINE', page: page.number, printed: lineOf(words, scale) } as const,
  }));
  return [...lines, ...tables.map((block) => ({ top: block.box.y, block }))]
    .sort((a, b) => a.top - b.top)
    .map(({ block }) => block);
}
