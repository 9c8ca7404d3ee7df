import type { Costs, MeasuredList } from '../size-rule.js';

/** Of any record: there are few. */
const corrections: MeasuredList = { list: 'corrections of record' };

export const CORRECTION_COSTS: Costs = {
  'Observation.corrections': corrections,
  'Kpi.corrections': corrections,
};
