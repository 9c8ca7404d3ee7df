import { connectionRule } from '../connection.cost.js';
import type { Costs } from '../size-rule.js';

/** What reading 10,000 records takes, in objects. */
const COMPARING = 1_000;
/** As many fields as a record has at most, with what hangs on it. */
const MOST_FIELDS = 30;
/** Kinds and types of records, as far as there can be changes of them. */
const MOST_COUNTS = 40;

export const RELEASE_DIFF_COSTS: Costs = {
  'Query.releaseDiff': (parents, args) => ({ ...connectionRule(parents, args), work: COMPARING }),
  'ReleaseChangeConnection.counts': ({ count, distinct }) => ({
    count: count * MOST_COUNTS,
    distinct,
    work: count * COMPARING,
  }),
  'ReleaseChange.fields': ({ count, distinct }) => ({ count: count * MOST_FIELDS, distinct }),
};
