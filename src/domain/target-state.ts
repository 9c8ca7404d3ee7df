import { words } from '../lib/words.js';
import { reachedBy } from './attain.js';
import type { ReachedReason } from './attainment-vocabulary.js';
import { attemptOf, type KpiRead } from './attempt-of.js';
import { chooseFigures, type FigureRead, type FiguresHeld } from './choose-figures.js';
import type { MatchLevel } from './definition-vocabulary.js';
import type { MissingReason } from './vocabulary.js';
import { type Dated, whyMissing } from './why-missing.js';

/** What can be said of the target of a KPI. */
export const TargetState = words('REACHED', 'NOT_REACHED', 'OPEN');
export type TargetState = keyof typeof TargetState;

/** What can be said of the target that an attainment answers for where none is asked for. */
export interface TargetStanding {
  targetState: TargetState;
  /** Why it is left open; null where it is not. */
  reachedReason: ReachedReason | null;
  /** Why the target or the actual value is missing; null where neither is. */
  targetMissing: MissingReason | null;
  /** Null where there is none, or where it has no printed year. */
  targetYear: number | null;
}

export function stateOf(reached: boolean | null): TargetState {
  if (reached === null) return 'OPEN';
  return reached ? 'REACHED' : 'NOT_REACHED';
}

/** The town's own rate says nothing of it. `knownThrough` is the last day of the newest document that prints figures of the KPI. */
export function targetStandingOf<O extends FigureRead & Dated>(
  kpi: KpiRead,
  held: FiguresHeld<O, { match: MatchLevel }>,
  knownThrough: string | null,
): TargetStanding {
  const chosen = chooseFigures(held, { year: null, against: null });
  const { target, targetYear, actual } = chosen;
  const series = { kind: 'plan', observations: held.plan, knownThrough } as const;
  const unprinted = () => (targetYear === null ? null : whyMissing(series, 'ACTUAL', targetYear));
  const gaps = { target: target?.missing ?? null, actual: actual ? actual.missing : unprinted() };
  const { reached, open, missing } = reachedBy(attemptOf(kpi, chosen, gaps, null));
  return {
    targetState: stateOf(reached),
    reachedReason: open,
    targetMissing: missing,
    targetYear,
  };
}
