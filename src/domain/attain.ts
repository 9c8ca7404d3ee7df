import { exact, rounded, times } from '../lib/fraction.js';
import { type Attained, type Attempt, isHole, type Note, sameKind } from './attempt.js';
import { judge, type Outcome, sideOf } from './judge.js';
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
    value === 100 && reached === false && 'ROUNDED_TO_100',
  ];
  const notes = codes.flatMap((code): Note[] => (code ? [{ code }] : []));
  notes.push(...printedNotes(attempt, outcome));
  return { value, reached, reason, missing, mode, baseline, notes };
}

/** Why a baseline that is printed is no point on the way to the target. */
function whyUnusable({ baseline, target }: Attempt): Note['code'] | null {
  if (!baseline) return null;
  if (baseline.comparator !== 'EQUAL') return 'BASELINE_IS_BOUND';
  return isHole(target) || sameKind(baseline, target) ? null : 'BASELINE_OF_OTHER_PERIOD';
}

function isContrary({ target, direction }: Attempt, { mode }: Outcome, baseline: number | null) {
  if (isHole(target) || target.comparator !== 'EQUAL') return false;
  const start = baseline ?? (mode === 'FROM_ZERO' ? 0 : null);
  return sideOf(start === null ? null : exact(start), exact(target.value), direction).contrary;
}

/** What the town's own rate says beside ours, or where there is none of ours. */
function printedNotes(attempt: Attempt, { mode, rate, reason }: Outcome): Note[] {
  const { printed, target, actual, direction } = attempt;
  if (!printed || isHole(target) || isHole(actual)) return [];
  const onAWay = target.comparator === 'EQUAL' && (mode === 'PATH' || mode === 'FROM_ZERO');
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
