import type { Costs } from '../size-rule.js';

export const OBSERVATION_COSTS: Costs = {
  'Observation.evidence': { list: 'evidence of figure' },
};
