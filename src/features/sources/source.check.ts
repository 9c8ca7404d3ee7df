import { badUserInput } from '../../domain/errors.js';
import { MOST_AROUND } from '../../domain/excerpt-around.js';
import type { ArgumentChecks } from '../argument-check.js';

export const SOURCE_CHECKS = {
  'Evidence.excerpt.around': (_context, around: number, argument) => {
    if (around >= 0 && around <= MOST_AROUND) return;
    throw badUserInput(argument, `0 to ${MOST_AROUND} lines`, around);
  },
} satisfies ArgumentChecks;
