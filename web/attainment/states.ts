import type { KpiFilter, MissingReason, ReachedReason } from '../queries/vocabulary.js';

/** What became of a target: the API's own `reached`, and where that is open its own reason, told apart by nothing else. */
export type TargetStanding = 'reached' | 'missed' | 'to-come' | 'no-actual' | 'undecided';

/** Why a target can be open, in two kinds: it has nothing to be held against, or the two do not decide it. */
const OPEN: Record<ReachedReason, 'NO_ACTUAL' | 'undecided'> = {
  NO_ACTUAL: 'NO_ACTUAL',
  NO_TARGET: 'undecided',
  NO_BASELINE: 'undecided',
  DIRECTION_UNKNOWN: 'undecided',
  FLOOR_OR_FALL: 'undecided',
  OTHER_PERIOD: 'undecided',
  ACTUAL_IS_BOUND: 'undecided',
  TARGET_IS_ABOUT: 'undecided',
  TARGET_IN_WORDS: 'undecided',
  PAST_RANGE: 'undecided',
};

/** Why there is no actual value: its period ended after all that was read, or what was read has none. */
const NO_ACTUAL: Record<MissingReason, 'to-come' | 'no-actual'> = {
  AFTER_DOCUMENT: 'to-come',
  NOT_MEASURED: 'no-actual',
  NOT_SET: 'no-actual',
  NOT_PRINTED: 'no-actual',
  NOT_IN_SOURCE: 'no-actual',
  NOT_APPLICABLE: 'no-actual',
  IN_WORDS: 'no-actual',
  SUPPRESSED: 'no-actual',
};

const reasons = Object.keys(OPEN) as ReachedReason[];
const gaps = Object.keys(NO_ACTUAL) as MissingReason[];
const gapsOf = (standing: 'to-come' | 'no-actual') =>
  gaps.filter((missing) => NO_ACTUAL[missing] === standing);

type Narrowed = Pick<KpiFilter, 'reached' | 'reachedReason' | 'missing'>;

/** Those of which the actual value is missing: `facets(by: MISSING)` tells the two kinds apart. */
export const WITHOUT_ACTUAL: Narrowed = { reachedReason: ['NO_ACTUAL'] };

/** How the API finds the targets of each. */
export const STANDING_FILTERS: Record<TargetStanding, Narrowed> = {
  reached: { reached: ['REACHED'] },
  missed: { reached: ['NOT_REACHED'] },
  'to-come': { ...WITHOUT_ACTUAL, missing: gapsOf('to-come') },
  'no-actual': { ...WITHOUT_ACTUAL, missing: gapsOf('no-actual') },
  undecided: { reachedReason: reasons.filter((reason) => OPEN[reason] === 'undecided') },
};

export const STANDINGS = Object.keys(STANDING_FILTERS) as TargetStanding[];

interface Judged {
  reached: boolean | null;
  reachedReasonCode: ReachedReason | null;
  missing: MissingReason | null;
}

export function standingOf({ reached, reachedReasonCode, missing }: Judged): TargetStanding {
  if (reached !== null) return reached ? 'reached' : 'missed';
  if (!reachedReasonCode || OPEN[reachedReasonCode] === 'undecided') return 'undecided';
  return missing ? NO_ACTUAL[missing] : 'no-actual';
}
