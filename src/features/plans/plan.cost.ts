import { PlanEntity } from '../../db/entities/plan.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf } from '../sources/owned-lists.js';

export const PLAN_COSTS: Costs = {
  'Plan.children': { of: PlanEntity, by: 'row.parentId' },
  'Plan.evidence': evidenceOf(PlanEntity),
};
