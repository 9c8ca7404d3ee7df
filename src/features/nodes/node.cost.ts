import type { Costs } from '../size-rule.js';
import { checkIds } from './check-ids.js';

export const NODE_COSTS: Costs = {
  // Of records of any type; the same may be asked for twice.
  'Query.nodes': (_, { ids }) => ({ count: checkIds(ids as string[]), distinct: false }),
};
