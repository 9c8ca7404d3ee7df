import type { Costs } from '../size-rule.js';

export const SISTER_CITY_COSTS: Costs = {
  'Query.countries': { list: 'countries' },
  'SisterCity.evidence': { list: 'evidence of sister_city' },
  'SisterCity.narratives': { list: 'narratives of sister_city' },
};
