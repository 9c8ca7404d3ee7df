/** Rows in the blocks that differ, above which changes are not counted while somebody waits. */
export const MOST_COUNTED = 20_000;
