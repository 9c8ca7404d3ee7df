import { BudgetEntity } from '../../db/entities/budget.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../../db/entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf, narrativesOf } from '../sources/owned-lists.js';

export const POLICY_COSTS: Costs = {
  'Plan.policies': { of: PolicyEntity, by: 'row.planId', where: 'row.parentId IS NULL' },
  'Policy.budgets': { of: BudgetEntity, by: 'row.policyId' },
  'Policy.children': { of: PolicyEntity, by: 'row.parentId' },
  'Policy.evidence': evidenceOf(PolicyEntity),
  'Policy.narratives': narrativesOf(PolicyEntity),
  'Policy.relatedPlans': { of: PolicyPlanEntity, by: 'row.policyId', shared: true },
  'Policy.schedule': { of: PolicyPhaseEntity, by: 'row.policyId' },
  'Policy.themes': { of: PolicyThemeEntity, by: 'row.policyId', shared: true },
  'Budget.evidence': evidenceOf(BudgetEntity),
};
