import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { TargetReading } from '../../domain/attainment-vocabulary.js';
import type { Costs } from '../size-rule.js';

const READINGS = Object.keys(TargetReading).length;

export const ATTAINMENT_COSTS: Costs = {
  'Kpi.attainments': {
    of: ObservationEntity,
    by: 'row.kpiId',
    where: "row.measure = 'TARGET'",
  },
  'Attainment.readings': ({ count, distinct }) => ({ count: count * READINGS, distinct }),
};
