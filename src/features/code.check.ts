import { ANYTHING, type ArgumentChecks } from './argument-check.js';
import { checkCode } from './check-code.js';

/** Codes and texts that filters of many features have. */
export const CODE_CHECKS = {
  theme: (_context, theme: string) => checkCode('theme', theme),
  country: (_context, country: string) => checkCode('country', country),
  prefectureCode: (_context, code: string) => checkCode('prefectureCode', code),
  sdgGoal: (_context, goal: string) => checkCode('sdgGoal', goal),
  text: ANYTHING,
  id: ANYTHING,
  dateFrom: ANYTHING,
  dateTo: ANYTHING,
} satisfies ArgumentChecks;
