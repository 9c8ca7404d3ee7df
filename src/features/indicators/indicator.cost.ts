import { MOST_GROUPS } from '../../domain/facets.js';
import type { Costs } from '../size-rule.js';

export const INDICATOR_COSTS: Costs = {
  // One list of all.
  'Query.definitionSources': { list: 'definition sources' },
  'Facets.groups': ({ count, distinct }) => ({ count: count * MOST_GROUPS, distinct }),
};
