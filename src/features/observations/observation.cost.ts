import { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf } from '../sources/owned-lists.js';

export const OBSERVATION_COSTS: Costs = {
  'Observation.evidence': evidenceOf(ObservationEntity),
};
