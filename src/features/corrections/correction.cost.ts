import { CorrectionEntity } from '../../db/entities/correction.entity.js';
import type { Costs, MeasuredList } from '../size-rule.js';

/** Of any record: there are few. */
const corrections: MeasuredList = { of: CorrectionEntity, by: 'row.recordId' };

export const CORRECTION_COSTS: Costs = {
  'Observation.corrections': corrections,
  'Kpi.corrections': corrections,
};
