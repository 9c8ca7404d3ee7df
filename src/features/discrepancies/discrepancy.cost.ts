import { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { Costs } from '../size-rule.js';

export const DISCREPANCY_COSTS: Costs = {
  // The figures of one town, indicator and year, alike or not.
  'Discrepancy.observations': {
    of: ObservationEntity,
    by: ['row.municipalityCode', 'row.indicatorId', 'row.year'],
  },
};
