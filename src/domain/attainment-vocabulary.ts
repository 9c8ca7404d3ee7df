import { words } from '../lib/words.js';

/** The words for how a target is held against what was reached. */

/** How an attainment is found. */
export const AttainmentMethod = words(
  'FROM_BASELINE',
  'FROM_ZERO',
  'ACTUAL_OVER_TARGET',
  'KEPT_OR_NOT',
  'IN_WORDS',
);
export type AttainmentMethod = keyof typeof AttainmentMethod;

/** Why it cannot be said how far a target is reached. */
export const AttainmentReason = words(
  'NO_TARGET',
  'NO_ACTUAL',
  'NO_BASELINE',
  'BASELINE_EQUALS_TARGET',
  'BASELINE_WITHIN_BOUND',
  'TARGET_IS_ZERO',
  'TARGET_IS_NEGATIVE',
  'ACTUAL_IS_NEGATIVE',
  'LESS_IS_WANTED',
  'FLOOR_OR_FALL',
  'OTHER_PERIOD',
  'ACTUAL_IS_BOUND',
  'TARGET_IS_UPPER_BOUND',
  'TARGET_IS_RANGE',
  'TARGET_IS_ABOUT',
  'TARGET_IN_WORDS',
  'PAST_RANGE',
);
export type AttainmentReason = keyof typeof AttainmentReason;

/** Why it cannot be said whether a target is reached. */
export const ReachedReason = words(
  'NO_TARGET',
  'NO_ACTUAL',
  'NO_BASELINE',
  'DIRECTION_UNKNOWN',
  'FLOOR_OR_FALL',
  'OTHER_PERIOD',
  'ACTUAL_IS_BOUND',
  'TARGET_IS_ABOUT',
  'TARGET_IN_WORDS',
  'PAST_RANGE',
);
export type ReachedReason = keyof typeof ReachedReason;

/** How a target below its baseline can be read. */
export const TargetReading = words('FLOOR', 'FALL');
export type TargetReading = keyof typeof TargetReading;
