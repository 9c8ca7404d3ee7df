import { ANYTHING, type ArgumentChecks } from '../argument-check.js';
import { checkYear } from '../check-year.js';
import { checkYears } from './check-years.js';
import type { YearRange } from './observation.input.js';

export const OBSERVATION_CHECKS = {
  YearRange: (_context, range: YearRange, argument) => checkYears(range, argument),
  'YearRange.from': ANYTHING,
  'YearRange.to': ANYTHING,
  year: (_context, year: number, argument) => checkYear(argument, year),
} satisfies ArgumentChecks;
