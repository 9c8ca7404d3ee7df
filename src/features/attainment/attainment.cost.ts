import { TargetReading } from '../../domain/attainment-vocabulary.js';
import type { Costs } from '../size-rule.js';

const READINGS = Object.keys(TargetReading).length;

export const ATTAINMENT_COSTS: Costs = {
  'Kpi.attainments': { list: 'targets of kpi' },
  'Attainment.readings': ({ count, distinct }) => ({ count: count * READINGS, distinct }),
};
