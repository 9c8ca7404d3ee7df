import { exact } from '../lib/fraction.js';
import { type Attempt, type Figure, isHole, type Note } from './attempt.js';
import { isExact } from './limits.js';
import type { Outcome } from './outcome.js';
import { agrees, type Derived, deriveBaseline, rateKindOf } from './printed-rate.js';

/**
 * What the town's own rate says beside ours, or where there is none of ours: of which printed figures
 * it is, and only where it is of none, to which baseline it leads.
 */
export function printedNotes(attempt: Attempt, outcome: Outcome): Note[] {
  const { printed, target, actual, baseline } = attempt;
  const { rate, method } = outcome;
  if (!printed || isHole(target) || isHole(actual)) return [];
  if (rate && agrees(rate, printed)) return [];
  // On the spot all ways of counting give 100 %.
  if (!rate && actual.value === target.value && agrees(exact(1), printed)) return [];
  const as =
    target.comparator === 'RANGE'
      ? null
      : rateKindOf(
          { actual: actual.value, target: target.value, baseline: baseline?.value ?? null },
          printed,
        );
  if (as)
    return [rate ? { code: 'PRINTED_DIFFERS', as, baseline: null } : { code: 'PRINTED_IS', as }];
  const onAWay =
    isExact(target.comparator) && (method === 'FROM_BASELINE' || method === 'FROM_ZERO');
  const derived = onAWay ? derive(attempt, target, actual) : 'NONE';
  const found = typeof derived === 'number' ? derived : null;
  if (rate) return [{ code: 'PRINTED_DIFFERS', as: null, baseline: found }];
  if (outcome.reason !== 'NO_BASELINE' || !onAWay) return [];
  if (found !== null) return [{ code: 'PRINTED_DERIVED', baseline: found }];
  return [{ code: derived === 'SEVERAL' ? 'PRINTED_SEVERAL' : 'PRINTED_UNEXPLAINED' }];
}

function derive({ printed, direction }: Attempt, target: Figure, actual: Figure): Derived {
  if (!printed) return 'NONE';
  return deriveBaseline({ actual: actual.value, target: target.value, direction }, printed);
}
