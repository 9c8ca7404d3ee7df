import type { ArgumentChecks } from '../argument-check.js';
import { checkDescendants } from '../check-descendants.js';

export const KPI_CHECKS = {
  KpiFilter: checkDescendants(['planId', 'policyId', 'sdgGoal']),
} satisfies ArgumentChecks;
