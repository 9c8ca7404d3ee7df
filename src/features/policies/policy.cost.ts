import type { Costs } from '../size-rule.js';

export const POLICY_COSTS: Costs = {
  'Plan.policies': { list: 'top policies of plan' },
  'Policy.budgets': { list: 'budgets of policy' },
  'Policy.children': { list: 'policies below policy' },
  'Policy.evidence': { list: 'evidence of policy' },
  'Policy.narratives': { list: 'narratives of policy' },
  'Policy.relatedPlans': { list: 'related plans of policy', shared: true },
  'Policy.schedule': { list: 'phases of policy' },
  'Policy.themes': { list: 'themes of policy', shared: true },
  'Budget.evidence': { list: 'evidence of budget' },
};
