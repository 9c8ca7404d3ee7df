import { ANYTHING, type ArgumentChecks } from '../argument-check.js';
import { checkDescendants } from '../check-descendants.js';

export const POLICY_CHECKS = {
  PolicyFilter: checkDescendants(['planId', 'parentId', 'theme', 'sdgGoal']),
  parentId: ANYTHING,
  policyId: ANYTHING,
  department: ANYTHING,
  levelLabel: ANYTHING,
  'PhaseFilter.phase': ANYTHING,
  'PhaseFilter.fiscalYear': ANYTHING,
} satisfies ArgumentChecks;
