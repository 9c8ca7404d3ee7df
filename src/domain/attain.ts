import { compare, exact, rounded, times } from '../lib/fraction.js';
import { aimNotes } from './aim-notes.js';
import {
  type Attained,
  type Attempt,
  areYears,
  isHole,
  type Note,
  type PlainNote,
  sameKind,
} from './attempt.js';
import { judge } from './judge.js';
import { isByBetter } from './judge-words.js';
import { isExact } from './limits.js';
import type { Outcome } from './outcome.js';
import { printedNotes } from './printed-notes.js';

/**
 * How far actual values have come from baseline to target. The figures are counted exactly; only
 * the value is rounded.
 */
export function attain(attempt: Attempt): Attained {
  const { unusable, baseline, outcome } = judged(attempt);
  const { rate, method, reached, open, reason, missing } = outcome;
  const value = rate && rounded(times(rate, exact(100)), 2);
  const isOfOtherYear = reason === 'OTHER_PERIOD' && isYearBesideYear(attempt);
  const notes = [
    ...plain(unusable, isOfOtherYear && 'YEARS_DIFFER', method === 'FROM_ZERO' && 'FROM_ZERO'),
    ...aimNotes(attempt),
    ...plain(...endNotes(attempt, outcome, value)),
    ...printedNotes(attempt, outcome),
  ];
  return { value, reached, open, reason, missing, method, baseline, notes };
}

/** Whether the target is reached, as `attain` says: for many, since all else that it says takes longer. */
export const reachedBy = (attempt: Attempt): Pick<Attained, 'reached' | 'open' | 'missing'> =>
  judged(attempt).outcome;

function judged(attempt: Attempt) {
  const unusable = whyUnusable(attempt);
  const baseline = unusable ? null : (attempt.baseline?.value ?? null);
  const outcome = judge(attempt, baseline === null ? null : exact(baseline));
  return { unusable, baseline, outcome };
}

/** Why a baseline that is printed is no point on the way to the target. */
function whyUnusable({ baseline, target, actual }: Attempt): PlainNote | null {
  if (!baseline) return null;
  if (!isExact(baseline.comparator)) return 'BASELINE_IS_BOUND';
  // Words are held against the actual value: it and the baseline are what is compared.
  const other = isHole(target) && target.missing === 'IN_WORDS' ? actual : target;
  return isHole(other) || sameKind(baseline, other) ? null : 'BASELINE_OF_OTHER_PERIOD';
}

/** What the target's ends or words make of a value: how it fails them, or on what it rests. */
function endNotes(
  attempt: Attempt,
  { rate, reached, open, reason }: Outcome,
  value: number | null,
): (PlainNote | false)[] {
  const { target, actual } = attempt;
  if (reason === 'TARGET_IN_WORDS') {
    return [reached !== null && isByBetter(attempt) && 'WORDS_NOT_WORSE'];
  }
  if (isHole(target) || isHole(actual) || reason === 'OTHER_PERIOD') return [];
  if (target.comparator === 'ABOUT') return ['TARGET_IS_ABOUT'];
  if (target.comparator === 'RANGE' && (reached === false || open === 'PAST_RANGE')) {
    return [actual.value < target.value ? 'BELOW_RANGE' : 'ABOVE_RANGE'];
  }
  if (reached !== false || value !== 100) return [];
  // All of the way, and yet not there: the end itself is outside.
  return [rate && compare(rate, exact(1)) === 0 ? 'END_IS_OUTSIDE' : 'ROUNDED_TO_100'];
}

const plain = (...codes: (PlainNote | false | null)[]): Note[] =>
  codes.flatMap((code) => (code ? [{ code }] : []));

const isYearBesideYear = ({ target, actual }: Attempt) =>
  !isHole(target) && !isHole(actual) && areYears(actual, target);
