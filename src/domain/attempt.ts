import type { AttainmentMethod, AttainmentReason, ReachedReason } from './attainment-vocabulary.js';
import type { PeriodType } from './definition-vocabulary.js';
import type { PrintedLimits } from './limits.js';
import type { PrintedRate, RateKind } from './printed-rate.js';
import type { Direction, MissingReason, Wanted } from './vocabulary.js';

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
  /** The arrow of the plan: which way it calls better. */
  direction: Direction | null;
  /** What words beside the target's figure say: 90％を維持, 900gに削減. */
  byTarget: Direction | null;
  /** Which way the name of the KPI calls better: リサイクル率 up, 待機児童数 down. */
  byName: Direction | null;
  /** Whether the figures count from a start, so that the count began at zero. */
  cumulative: boolean;
  baseline: Figure | null;
  target: Figure | Hole;
  actual: Figure | Hole;
  /** The town's own rate for this actual value. */
  printed: PrintedRate | null;
}

/** What a reader must know beside the value. */
export type Note =
  | { code: PlainNote }
  /** A target that was read as a bound or a way, by what is not in its figures. */
  | { code: ReadAs; by: SaidBy }
  /** Another rate than ours, with the figures that lead to it, or with none. */
  | { code: 'PRINTED_DIFFERS'; as: RateKind | null; baseline: number | null }
  /** Where we have no rate: of what the town's own is. */
  | { code: 'PRINTED_IS'; as: RateKind }
  | { code: 'PRINTED_DERIVED'; baseline: number }
  | { code: 'PRINTED_UNEXPLAINED' | 'PRINTED_SEVERAL' };

/** What says which side is better: the plan's arrow, the words of the target, the name, or that 0 is the least. */
export type SaidBy = 'ARROW' | 'TARGET' | 'NAME' | 'ZERO';

export type PlainNote =
  | 'BASELINE_IS_BOUND'
  | 'BASELINE_OF_OTHER_PERIOD'
  | 'YEARS_DIFFER'
  | 'FROM_ZERO'
  | 'KEPT_AT_LEAST'
  | 'KEPT_AT_MOST'
  | 'TARGET_IS_ABOUT'
  | 'ROUNDED_TO_100'
  | 'END_IS_OUTSIDE'
  | 'BELOW_RANGE'
  | 'ABOVE_RANGE'
  | 'WORDS_NOT_WORSE';
export type ReadAs = 'READ_AS_FLOOR' | 'READ_AS_CEILING' | 'READ_AS_RISE' | 'READ_AS_FALL';

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

const YEARS: readonly PeriodType[] = ['FISCAL_YEAR', 'CALENDAR_YEAR'];

/** Whether two figures are of one year each, if of 年 and 年度. */
export function areYears(a: Pick<Figure, 'periodType'>, b: Pick<Figure, 'periodType'>): boolean {
  return YEARS.includes(a.periodType) && YEARS.includes(b.periodType);
}
