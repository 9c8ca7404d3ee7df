import type { Costs } from '../size-rule.js';

/** The most releases that are told. */
export const MOST_RELEASES = 100;
/** The tables of one. */
const MOST_TABLES = 50;

export const RELEASE_COSTS: Costs = {
  'Query.releases': ({ count }) => ({ count: count * MOST_RELEASES, distinct: true }),
  'Release.counts': ({ count }) => ({ count: count * MOST_TABLES, distinct: true }),
};
