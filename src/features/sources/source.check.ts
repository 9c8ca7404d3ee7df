import type { ArgumentChecks } from '../argument-check.js';
import { checkAround } from './excerpt.js';

export const SOURCE_CHECKS = {
  'Evidence.excerpt.around': (_context, around: number, argument) => checkAround(around, argument),
} satisfies ArgumentChecks;
