import { ANYTHING, type ArgumentChecks } from '../argument-check.js';
import { checkFirst } from './order-rows.js';

export const COMPARE_CHECKS = {
  'Comparison.rows.first': (_context, first: number) => checkFirst(first),
  'MissingSummary.municipalities.first': (_context, first: number) => checkFirst(first),
  // Whether the comparison has the year is seen when it is worked out.
  'CellChoice.year': ANYTHING,
} satisfies ArgumentChecks;
