import { exact, type Fraction } from '../lib/fraction.js';
import type { Aim } from './aim.js';
import type { AttainmentReason } from './attainment-vocabulary.js';
import type { PrintedLimits } from './limits.js';
import { share } from './outcome.js';
import type { Comparator } from './vocabulary.js';

/** Targets that are no whole of which a share could be taken. */
const NO_WHOLE: Record<Comparator, AttainmentReason | null> = {
  EQUAL: null,
  AT_LEAST: null,
  MORE_THAN: null,
  AT_MOST: 'TARGET_IS_UPPER_BOUND',
  LESS_THAN: 'TARGET_IS_UPPER_BOUND',
  ABOUT: 'TARGET_IS_ABOUT',
  RANGE: 'TARGET_IS_RANGE',
};

/** Actual ÷ target, or why it says nothing; what is to be at least so much is not to fall. */
export function shareOfTarget(
  at: Fraction,
  { comparator, value }: PrintedLimits,
  aim: Pick<Aim, 'side' | 'kind'>,
): { rate: Fraction | null; reason: AttainmentReason | null } {
  const reason = NO_WHOLE[comparator] ?? whyNone(at, value, comparator === 'EQUAL' ? aim : null);
  return { rate: reason ? null : share(at, exact(0), exact(value)), reason };
}

function whyNone(at: Fraction, value: number, aim: Pick<Aim, 'side' | 'kind'> | null) {
  if (value === 0) return 'TARGET_IS_ZERO';
  if (value < 0) return 'TARGET_IS_NEGATIVE';
  if (at.top < 0n) return 'ACTUAL_IS_NEGATIVE';
  if (aim?.kind === 'FLOOR_OR_FALL') return 'FLOOR_OR_FALL';
  return aim && aim.side < 0 ? 'LESS_IS_WANTED' : null;
}
