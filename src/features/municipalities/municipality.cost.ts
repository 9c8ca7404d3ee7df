import type { Costs } from '../size-rule.js';

export const MUNICIPALITY_COSTS: Costs = {
  'Municipality.places': { list: 'places of municipality' },
};
