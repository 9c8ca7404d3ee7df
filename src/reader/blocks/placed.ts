import type { Box } from '../pages/page.js';
import type { Block } from './block.js';

/** Blocks that are read one after the other, and where they stand together. */
export interface Placed {
  box: Box;
  blocks: readonly Block[];
}

/** From above, and what stands side by side from left. */
export function inOrder(items: readonly Placed[]): readonly Placed[] {
  if (items.length < 2) return items;
  const rows = cut(items, ({ box }) => ({ from: box.y, to: box.y + box.height }));
  if (rows.length > 1) return rows.flatMap(inOrder);
  const columns = cut(items, ({ box }) => ({ from: box.x, to: box.x + box.width }));
  if (columns.length > 1) return columns.flatMap(inOrder);
  return [...items].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Parts items where none reaches over. */
function cut(
  items: readonly Placed[],
  reach: (item: Placed) => { from: number; to: number },
): Placed[][] {
  const parts: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => reach(a).from - reach(b).from)) {
    const { from, to } = reach(item);
    if (from >= end) parts.push([]);
    parts.at(-1)?.push(item);
    end = Math.max(end, to);
  }
  return parts;
}
