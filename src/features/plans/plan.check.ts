import { PlanEntity } from '../../db/entities/plan.entity.js';
import type { ArgumentChecks, Check } from '../argument-check.js';
import { isThere } from '../check-id.js';
import { checkYear } from '../check-year.js';

const year: Check<number> = (_context, given, argument) => checkYear(argument, given);

export const PLAN_CHECKS = {
  planId: isThere(PlanEntity, 'UNKNOWN_PLAN', {
    wanted: 'the id of a plan, as `plans` lists them',
    name: 'name',
  }),
  activeInFiscalYear: year,
  endFiscalYear: year,
} satisfies ArgumentChecks;
