import { words } from '../lib/words.js';
import { reachedBy } from './attain.js';
import { attemptOf, type KpiRead } from './attempt-of.js';
import { chooseFigures, type FigureRead, type FiguresHeld } from './choose-figures.js';
import type { MatchLevel } from './definition-vocabulary.js';

/** What can be said of the target of a KPI. */
export const TargetState = words('REACHED', 'NOT_REACHED', 'OPEN');
export type TargetState = keyof typeof TargetState;

export function stateOf(reached: boolean | null): TargetState {
  if (reached === null) return 'OPEN';
  return reached ? 'REACHED' : 'NOT_REACHED';
}

/**
 * What comes of the target that an attainment answers for where none is asked for. The town's own rate
 * and the reason of a gap say nothing of it.
 */
export function targetStateOf<O extends FigureRead>(
  kpi: KpiRead,
  held: FiguresHeld<O, { match: MatchLevel }>,
): TargetState {
  const chosen = chooseFigures(held, { year: null, against: null });
  const gaps = {
    target: chosen.target?.missing ?? null,
    actual: chosen.actual?.missing ?? null,
  };
  return stateOf(reachedBy(attemptOf(kpi, chosen, gaps, null)));
}
