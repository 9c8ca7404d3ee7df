import { ANYTHING, type ArgumentChecks } from '../argument-check.js';

export const COMPARE_CHECKS = {
  // Whether the comparison has the year is seen when it is worked out.
  'CellChoice.year': ANYTHING,
} satisfies ArgumentChecks;
