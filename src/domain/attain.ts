import { compare, exact, rounded, times } from '../lib/fraction.js';
import { type Attained, type Attempt, isHole, type Note, sameKind } from './attempt.js';
import { judge } from './judge.js';
import { isByBetter } from './judge-words.js';
import { isExact, isPoint } from './limits.js';
import type { Outcome } from './outcome.js';
import { agrees, deriveBaseline } from './printed-rate.js';
import { sideOf } from './reached.js';

/**
 * How far actual values have come from baseline to target. The figures are counted exactly; only
 * the value is rounded.
 */
export function attain(attempt: Attempt): Attained {
  const unusable = whyUnusable(attempt);
  const baseline = unusable ? null : (attempt.baseline?.value ?? null);
  const outcome = judge(attempt, baseline === null ? null : exact(baseline));
  const { rate, method, reached, open, reason, missing } = outcome;
  const value = rate && rounded(times(rate, exact(100)), 2);
  const codes: (Note['code'] | false | null)[] = [
    unusable,
    method === 'FROM_ZERO' && 'FROM_ZERO',
    method === 'ACTUAL_OVER_TARGET' && reached === false && 'MAINTAIN',
    isContrary(attempt, outcome, baseline) && 'DIRECTION_CONTRARY',
    ...endNotes(attempt, outcome, value),
  ];
  const notes = codes.flatMap((code): Note[] => (code ? [{ code }] : []));
  notes.push(...printedNotes(attempt, outcome));
  return { value, reached, open, reason, missing, method, baseline, notes };
}

/** Why a baseline that is printed is no point on the way to the target. */
function whyUnusable({ baseline, target, actual }: Attempt): Note['code'] | null {
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
): (Note['code'] | false)[] {
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

function isContrary({ target, direction }: Attempt, { method }: Outcome, baseline: number | null) {
  if (isHole(target) || !isPoint(target.comparator)) return false;
  const start = baseline ?? (method === 'FROM_ZERO' ? 0 : null);
  return sideOf(start === null ? null : exact(start), exact(target.value), direction).contrary;
}

/** What the town's own rate says beside ours, or where there is none of ours. */
function printedNotes(attempt: Attempt, { method, rate, reason }: Outcome): Note[] {
  const { printed, target, actual, direction } = attempt;
  if (!printed || isHole(target) || isHole(actual)) return [];
  const onAWay =
    isExact(target.comparator) && (method === 'FROM_BASELINE' || method === 'FROM_ZERO');
  const derived = () =>
    onAWay
      ? deriveBaseline({ actual: actual.value, target: target.value, direction }, printed)
      : 'NONE';
  if (rate) {
    if (agrees(rate, printed)) return [];
    const baseline = derived();
    return [{ code: 'PRINTED_DIFFERS', baseline: typeof baseline === 'number' ? baseline : null }];
  }
  if (reason !== 'NO_BASELINE' || !onAWay) return [];
  // On the spot every baseline gives 100 %.
  if (actual.value === target.value && agrees(exact(1), printed)) return [];
  const baseline = derived();
  if (typeof baseline === 'number') return [{ code: 'PRINTED_DERIVED', baseline }];
  return [{ code: baseline === 'NONE' ? 'PRINTED_UNEXPLAINED' : 'PRINTED_SEVERAL' }];
}
