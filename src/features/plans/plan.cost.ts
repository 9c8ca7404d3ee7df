import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PlanSuccessionEntity } from '../../db/entities/plan-succession.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf } from '../sources/owned-lists.js';

export const PLAN_COSTS: Costs = {
  'Plan.follows': { of: PlanSuccessionEntity, by: 'row.planId', shared: true },
  'Plan.precedes': { of: PlanSuccessionEntity, by: 'row.followsId', shared: true },
  'Plan.children': { of: PlanEntity, by: 'row.parentId' },
  'Plan.evidence': evidenceOf(PlanEntity),
};
