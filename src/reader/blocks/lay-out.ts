import type { Page } from '../pages/page.js';
import { arrange } from './arrange.js';
import type { Block } from './block.js';
import { drawnOn } from './drawn.js';
import { freeBlocks } from './free-blocks.js';
import { partRows } from './part-rows.js';
import { inOrder, type Placed } from './placed.js';
import { regionsOf } from './regions.js';
import { scaleOf } from './scale.js';
import { spread } from './spread.js';
import { tableOf } from './table-of.js';
import { twinGrids } from './twin-grids.js';

/** What a page is made of, in the order in which it is read. Each word stands in one block. */
export function layOut(page: Page): Block[] {
  return (spread(page) ?? [page]).flatMap(onePage);
}

function onePage(page: Page): Block[] {
  const scale = scaleOf(page.words);
  if (!scale) return [];
  const { grids, frames, levels } = drawnOn(page, scale);
  const taken = new Set(grids.flatMap(({ cells }) => cells.flatMap(({ words }) => words)));
  const ground = { page: page.number, scale, levels };
  const whole = grids.flatMap((grid) => twinGrids(partRows(grid, scale)));
  const ruled = whole.map((grid): Placed => {
    const table = tableOf(grid, { page: page.number, scale, layout: 'RULED' });
    return { box: table.box, blocks: [table] };
  });
  const { framed, free } = regionsOf(
    page.words.filter((word) => !taken.has(word)),
    frames,
  );
  const boxed = framed.map(({ frame, words }) => ({
    box: frame,
    blocks: inOrder(freeBlocks(words, ground)).flatMap(({ blocks }) => blocks),
  }));
  return arrange(free, [...ruled, ...boxed], ground).flatMap(({ blocks }) => blocks);
}
