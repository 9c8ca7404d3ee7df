import type { PrintedLimits } from './limits.js';
import type { PrintedRate } from './printed-rate.js';
import type {
  AttainmentMethod,
  AttainmentReason,
  Direction,
  MissingReason,
  PeriodType,
  ReachedReason,
  Wanted,
} from './vocabulary.js';

/** A figure; all figures of one attainment are in one unit. */
export interface Figure extends PrintedLimits {
  periodType: PeriodType;
}

/** Why a figure is not there; of a target in words also what they want. */
export interface Hole {
  missing: MissingReason;
  wanted?: Wanted | null;
}

/** What an attainment is made of. */
export interface Attempt {
  direction: Direction | null;
  /** Whether the figures count from a start, so that the count began at zero. */
  cumulative: boolean;
  baseline: Figure | null;
  target: Figure | Hole;
  actual: Figure | Hole;
  /** The town's own rate for this actual value. */
  printed: PrintedRate | null;
}

/** What a reader must know beside the value. */
export interface Note {
  code:
    | 'BASELINE_IS_BOUND'
    | 'BASELINE_OF_OTHER_PERIOD'
    | 'FROM_ZERO'
    | 'MAINTAIN'
    | 'DIRECTION_CONTRARY'
    | 'TARGET_IS_ABOUT'
    | 'ROUNDED_TO_100'
    | 'END_IS_OUTSIDE'
    | 'BELOW_RANGE'
    | 'ABOVE_RANGE'
    | 'WORDS_NOT_WORSE'
    | 'PRINTED_DIFFERS'
    | 'PRINTED_DERIVED'
    | 'PRINTED_UNEXPLAINED'
    | 'PRINTED_SEVERAL';
  /** The baseline that the printed rate leads to, itself printed nowhere; null where none is. */
  baseline?: number | null;
}

/** How far a target is reached. */
export interface Attained {
  /** In per cent, to two decimals. Null exactly when `reason` is not null. */
  value: number | null;
  /** By the exact figures. Null exactly when `open` is not null. */
  reached: boolean | null;
  /** Why it cannot be said whether the target is reached. */
  open: ReachedReason | null;
  reason: AttainmentReason | null;
  /** Why the target or the actual value that `reason` speaks of is missing. */
  missing: MissingReason | null;
  method: AttainmentMethod;
  /** The baseline that was used; null where none could be. */
  baseline: number | null;
  notes: Note[];
}

export function isHole(one: Figure | Hole): one is Hole {
  return 'missing' in one;
}

/**
 * Whether two figures are of one kind of period. A span differs from everything else; else a period
 * that is not printed contradicts none.
 */
export function sameKind(a: Pick<Figure, 'periodType'>, b: Pick<Figure, 'periodType'>): boolean {
  if (a.periodType === b.periodType) return true;
  const kinds = [a.periodType, b.periodType];
  return kinds.includes('UNSPECIFIED') && !kinds.includes('SPAN');
}
