import { measureComparisons } from '../../features/compare/measure-comparisons.js';
import type { Context } from '../../features/context.js';
import { measureLists } from '../../features/measure-lists.js';
import { ALL_COSTS } from './all-costs.js';
import type { ReleaseSizes } from './size-rules.js';

/** How large the lists of a release are, asked of its database and of what is held of it in memory. */
export const measureRelease = async (
  db: Context['db'],
  memory: Context['memory'],
): Promise<ReleaseSizes> => ({
  lists: await measureLists(db, ALL_COSTS),
  comparisons: measureComparisons(memory),
});
