import type { Costs } from '../size-rule.js';

export const DISCREPANCY_COSTS: Costs = {
  // The figures of one town, indicator and year, alike or not.
  'Discrepancy.observations': { list: 'figures of discrepancy' },
};
