import { ANYTHING, type ArgumentChecks } from '../argument-check.js';

export const POLICY_CHECKS = {
  department: ANYTHING,
  levelLabel: ANYTHING,
  'PhaseFilter.phase': ANYTHING,
  'PhaseFilter.fiscalYear': ANYTHING,
} satisfies ArgumentChecks;
