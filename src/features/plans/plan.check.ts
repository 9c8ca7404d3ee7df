import { ANYTHING, type ArgumentChecks } from '../argument-check.js';

export const PLAN_CHECKS = {
  planId: ANYTHING,
  activeInFiscalYear: ANYTHING,
  endFiscalYear: ANYTHING,
} satisfies ArgumentChecks;
