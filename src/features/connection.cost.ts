import { pageSize } from './connection.js';
import type { SizeRule } from './size-rule.js';

interface NarrowedTowns {
  codes?: string[] | null;
  peersOf?: object | null;
}

/** Points for finding the towns most like one: all towns are read for it. */
export const POINTS_OF_PEERS = 1_500;

/**
 * A page counts as full, whatever its filter; only towns that are named are no more than their names.
 * @throws CodedError BAD_USER_INPUT for a size that is no page
 */
export const connectionRule: SizeRule = ({ count, distinct }, args) => {
  const { first, filter } = args as { first?: number; filter?: NarrowedTowns };
  const named = filter?.codes?.length ?? Number.POSITIVE_INFINITY;
  const work = filter?.peersOf ? POINTS_OF_PEERS : 0;
  return { count, distinct, work, page: Math.min(pageSize({ first }), named) };
};

/** The rows of the pages, alone or with their cursors. */
export const rowsRule: SizeRule = ({ count, distinct, page = 0 }) => ({
  count: count * page,
  distinct,
});

/** What counting the groups of a list takes, in objects: it goes through the whole list. */
const COUNTING = 50;

/** The groups of a list, with the one of what is in none. */
export const countsRule: SizeRule = ({ count, distinct }, args) => ({
  count,
  distinct,
  work: COUNTING,
  page: pageSize(args as { first?: number }) + 1,
});
