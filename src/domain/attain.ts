import { compare, exact, rounded, times } from '../lib/fraction.js';
import { type Attained, type Attempt, isHole, type Note, sameKind } from './attempt.js';
import { judge, type Outcome, sideOf } from './judge.js';
import { wordsNote } from './judge-words.js';
import { isExact } from './limits.js';
import { agrees, deriveBaseline } from './printed-rate.js';

/**
 * How far actual values have come from baseline to target. The figures are counted exactly; only
 * the value is rounded.
 */
export function attain(attempt: Attempt): Attained {
  const unusable = whyUnusable(attempt);
  const baseline = unusable ? null : (attempt.baseline?.value ?? null);
  const outcome = judge(attempt, baseline === null ? null : exact(baseline));
  const { rate, mode, reached, reason, missing } = outcome;
  const value = rate && rounded(times(rate, exact(100)), 2);
  const codes: (Note['code'] | false | null)[] = [
    unusable,
    mode === 'FROM_ZERO' && 'FROM_ZERO',
    mode === 'MAINTAIN' && reached === false && 'MAINTAIN',
    isContrary(attempt, outcome, baseline) && 'DIRECTION_CONTRARY',
    ...endNotes(attempt, outcome, value),
  ];
  const notes = codes.flatMap((code): Note[] => (code ? [{ code }] : []));
  notes.push(...printedNotes(attempt, outcome));
  return { value, reached, reason, missing, mode, baseline, notes };
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
  { rate, reached, reason }: Outcome,
  value: number | null,
): (Note['code'] | null)[] {
  const { target, actual } = attempt;
  if (reason === 'TARGET_IN_WORDS') {
    return [wordsNote(attempt, reached, attempt.baseline !== null && !whyUnusable(attempt))];
  }
  if (isHole(target) || isHole(actual) || reached !== false) return [];
  if (target.comparator === 'RANGE') {
    return [actual.value < target.value ? 'BELOW_RANGE' : 'ABOVE_RANGE'];
  }
  if (value !== 100) return [];
  // All of the way, and yet not there: the end itself is outside.
  return [rate && compare(rate, exact(1)) === 0 ? 'END_IS_OUTSIDE' : 'ROUNDED_TO_100'];
}

function isContrary({ target, direction }: Attempt, { mode }: Outcome, baseline: number | null) {
  if (isHole(target) || !isExact(target.comparator)) return false;
  const start = baseline ?? (mode === 'FROM_ZERO' ? 0 : null);
  return sideOf(start === null ? null : exact(start), exact(target.value), direction).contrary;
}

/** What the town's own rate says beside ours, or where there is none of ours. */
function printedNotes(attempt: Attempt, { mode, rate, reason }: Outcome): Note[] {
  const { printed, target, actual, direction } = attempt;
  if (!printed || isHole(target) || isHole(actual)) return [];
  const onAWay = isExact(target.comparator) && (mode === 'PATH' || mode === 'FROM_ZERO');
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
