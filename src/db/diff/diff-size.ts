import type { Both } from './change.js';
import { differingBlocks } from './compare-releases.js';

/** Rows of both releases in the blocks that differ: as many as a comparison of all of them reads at most. */
export async function diffSize(both: Both): Promise<number> {
  const differing = new Set(await differingBlocks(both));
  let rows = 0;
  for (const db of both) {
    const blocks: { name: string; rows: number | string }[] = await db.query(
      'SELECT "name", "rows" FROM "content_block"',
    );
    for (const block of blocks) if (differing.has(block.name)) rows += Number(block.rows);
  }
  return rows;
}
