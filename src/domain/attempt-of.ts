import type { Attempt, Figure, Hole } from './attempt.js';
import { betterInName } from './better-in-name.js';
import type { FigureRead, FiguresChosen } from './choose-figures.js';
import type { Facets } from './facets.js';
import { directionBeside } from './printed/direction-beside.js';
import { quantitiesIn } from './printed/quantities.js';
import type { PrintedRate } from './printed-rate.js';
import { convert } from './units.js';
import type { Direction, MissingReason, Wanted } from './vocabulary.js';

/** What is read of a KPI. */
export interface KpiRead {
  name: string;
  unit: string;
  direction: Direction | null;
  facets: Pick<Facets, 'aggregation'>;
}

/** Why a figure is missing that is not printed either; null or left out where it has a value. */
export interface Gaps {
  target: MissingReason | null;
  actual: MissingReason | null;
}

/** The attempt that the chosen figures of a KPI are, all in its unit. */
export function attemptOf(
  { name, unit, direction, facets }: KpiRead,
  { target, baseline, actual }: Pick<FiguresChosen<FigureRead, never>, Shown>,
  gaps: Gaps,
  printed: PrintedRate | null,
): Attempt {
  return {
    direction,
    byTarget: target && directionBeside(target.raw),
    byName: betterInName(name),
    cumulative: facets.aggregation === 'CUMULATIVE',
    baseline: figureOf(baseline, unit),
    target: figureOrHole(target, gaps.target, unit),
    actual: figureOrHole(actual, gaps.actual, unit),
    printed,
  };
}

type Shown = 'target' | 'baseline' | 'actual';

/** A figure in a unit; null where it has no value. */
export function figureOf(figure: FigureRead | null, unit: string): Figure | null {
  if (!figure || figure.value === null) return null;
  const { value, valueTo, comparator, periodType } = figure;
  const shown = (one: number) => convert(one, figure.unit, unit);
  const upper = valueTo === null ? null : shown(valueTo);
  return { value: shown(value), valueTo: upper, comparator, periodType };
}

function figureOrHole(
  figure: FigureRead | null,
  gap: MissingReason | null,
  unit: string,
): Figure | Hole {
  const hole = { missing: gap ?? 'NOT_IN_SOURCE', wanted: wantedOf(figure) } as const;
  return figureOf(figure, unit) ?? hole;
}

/** What words want of the figure; any rise is not the amount that 前年度比＋5％ names. */
function wantedOf(figure: FigureRead | null): Wanted | null {
  if (!figure?.wanted) return null;
  return quantitiesIn(figure.raw).length > 0 ? 'OTHER' : figure.wanted;
}
