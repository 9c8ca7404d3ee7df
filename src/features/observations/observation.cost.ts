import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { Costs } from '../size-rule.js';

export const OBSERVATION_COSTS: Costs = {
  'Observation.evidence': { of: EvidenceEntity, by: 'row.figure' },
};
