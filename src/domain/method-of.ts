import type { Fraction } from '../lib/fraction.js';
import { isKept } from './aim.js';
import type { AttainmentMethod } from './attainment-vocabulary.js';
import { type Attempt, isHole } from './attempt.js';
import { isPoint } from './limits.js';

/** How a target is held against an actual value, by what is printed of it. */
export function methodOf(attempt: Attempt, baseline: Fraction | null): AttainmentMethod {
  const { cumulative, target } = attempt;
  if (isHole(target)) {
    if (target.missing === 'IN_WORDS') return 'IN_WORDS';
  } else if (!isPoint(target.comparator)) {
    return 'KEPT_OR_NOT';
  }
  if (isKept(attempt)) return 'ACTUAL_OVER_TARGET';
  return cumulative && !baseline ? 'FROM_ZERO' : 'FROM_BASELINE';
}
