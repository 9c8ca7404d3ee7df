import { sameKind } from './attempt.js';
import type { MatchLevel, PeriodType } from './definition-vocabulary.js';
import type { PrintedLimits } from './limits.js';
import type { Measure, MissingReason, Wanted } from './vocabulary.js';

/** What is read of a figure, or of its printed absence. */
export interface FigureRead extends Omit<PrintedLimits, 'value'> {
  measure: Measure;
  year: number | null;
  periodType: PeriodType;
  value: number | null;
  unit: string;
  raw: string;
  missing: MissingReason | null;
  wanted: Wanted | null;
}

/** How near a series is to its indicator. */
interface Matched {
  match: MatchLevel;
}

/** A series of official statistics with its figures. */
export interface OfficialSeries<O, S> {
  series: S;
  observations: O[];
}

/** The figures that an attainment could be made of, all in units of one kind. */
export interface FiguresHeld<O, S> {
  plan: readonly O[];
  official: readonly OfficialSeries<O, S>[];
}

/** Whose count a figure is. */
type Source = 'PLAN' | 'OFFICIAL';

/** What an attainment is asked for. */
export interface AttainmentRequest {
  /** None: the newest target that has an actual value. */
  year: number | null;
  /** None: the plan, or official statistics where only they have a value. */
  against: Source | null;
}

/** The figures that it is made of. */
export interface FiguresChosen<O, S> {
  target: O | null;
  /** The year of the target, or the one asked for; null where none is printed. */
  targetYear: number | null;
  baseline: O | null;
  against: Source;
  actual: O | null;
  /** The official series that the actual value is of, or should be. */
  official: OfficialSeries<O, S> | null;
  /** The targets that were all looked at where no year was asked for and none has an actual value. */
  inVain: readonly O[];
}

const NEARNESS: readonly MatchLevel[] = ['EXACT', 'CLOSE', 'NARROW', 'BROAD', 'RELATED'];

/** Whether a figure says something: a target in words does, if no figure. */
export const isPrinted = ({ value, missing }: Pick<FigureRead, 'value' | 'missing'>): boolean =>
  value !== null || missing === 'IN_WORDS';

export function chooseFigures<O extends FigureRead, S extends Matched>(
  held: FiguresHeld<O, S>,
  { year, against }: AttainmentRequest,
): FiguresChosen<O, S> {
  const targets = targetsOf(held);
  if (year !== null) return figuresFor(held, ofYear(targets, year), year, against);
  const all = targets.map((target) => figuresFor(held, target, target.year, against));
  const answered =
    all.find(({ target, actual }) => isOfOnePeriod(target, actual)) ??
    all.find(({ target, actual }) => isKnown(target) && isKnown(actual));
  if (answered) return answered;
  const newest = all.find(({ target }) => isKnown(target)) ?? all[0];
  return newest ? { ...newest, inVain: targets } : figuresFor(held, null, null, against);
}

/** Those of every target, the oldest first, one without a printed year last. */
export function chooseAll<O extends FigureRead, S extends Matched>(
  held: FiguresHeld<O, S>,
  against: Source | null,
): FiguresChosen<O, S>[] {
  const last = Number.POSITIVE_INFINITY;
  return targetsOf(held)
    .sort((a, b) => (a.year ?? last) - (b.year ?? last))
    .map((target) => figuresFor(held, target, target.year, against));
}

/** The newest first, one without a printed year last. */
const targetsOf = <O extends FigureRead>({ plan }: Pick<FiguresHeld<O, never>, 'plan'>) =>
  newestFirst(plan.filter(({ measure }) => measure === 'TARGET'));

const isKnown = (one: FigureRead | null) => one !== null && isPrinted(one);

function isOfOnePeriod(target: FigureRead | null, actual: FigureRead | null) {
  return target && actual && isPrinted(target) && isPrinted(actual) && sameKind(actual, target);
}

/** The figures that a target is held against; of a year that has none too. */
function figuresFor<O extends FigureRead, S extends Matched>(
  { plan, official }: FiguresHeld<O, S>,
  target: O | null,
  targetYear: number | null,
  against: Source | null,
): FiguresChosen<O, S> {
  const actualIn = (observations: readonly O[]) => {
    const actuals = observations.filter(({ measure }) => measure === 'ACTUAL');
    return targetYear === null ? lastOf(actuals) : ofYear(actuals, targetYear);
  };
  const planned = actualIn(plan);
  const series = nearestWithValue(official, (one) => actualIn(one.observations));
  const counted = series && actualIn(series.observations);
  const useOfficial =
    against === 'OFFICIAL' || (!against && planned?.value == null && counted?.value != null);
  return {
    target,
    targetYear,
    baseline: lastOf(plan.filter(({ measure }) => measure === 'BASELINE')),
    against: useOfficial ? 'OFFICIAL' : 'PLAN',
    actual: useOfficial ? counted : planned,
    official: useOfficial ? series : null,
    inVain: [],
  };
}

function ofYear<O extends FigureRead>(observations: readonly O[], year: number): O | null {
  return observations.find((one) => one.year === year) ?? null;
}

function newestFirst<O extends FigureRead>(observations: readonly O[]): O[] {
  const order = (one: O) => one.year ?? 0;
  return [...observations].sort((a, b) => order(b) - order(a));
}

/** The latest that says something; those without a printed year come after all others, absences last. */
function lastOf<O extends FigureRead>(observations: readonly O[]): O | null {
  const latest = newestFirst(observations);
  return latest.find(isPrinted) ?? latest[0] ?? null;
}

/** The series nearest to the indicator that has a value there; else the nearest one. */
function nearestWithValue<O extends FigureRead, S extends Matched>(
  official: readonly OfficialSeries<O, S>[],
  find: (series: OfficialSeries<O, S>) => O | null,
): OfficialSeries<O, S> | null {
  const nearness = ({ series }: OfficialSeries<O, S>) => NEARNESS.indexOf(series.match);
  const nearest = [...official].sort((a, b) => nearness(a) - nearness(b));
  return nearest.find((one) => find(one)?.value != null) ?? nearest[0] ?? null;
}
