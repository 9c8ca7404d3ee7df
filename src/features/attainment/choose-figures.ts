import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { sameKind } from '../../domain/attempt.js';
import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import type { ActualSource } from '../observations/observation.input.js';

/** A series of official statistics with its figures. */
export interface OfficialSeries {
  series: StatisticSeriesEntity;
  observations: ObservationEntity[];
}

/** The figures that an attainment could be made of, all in units of one kind. */
export interface FiguresHeld {
  plan: readonly ObservationEntity[];
  official: readonly OfficialSeries[];
}

/** What an attainment is asked for. */
export interface AttainmentRequest {
  /** None: the newest target that has an actual value. */
  year: number | null;
  /** None: the plan, or official statistics where only they have a value. */
  against: ActualSource | null;
}

/** The figures that it is made of. */
export interface FiguresChosen {
  target: ObservationEntity | null;
  /** The year of the target, or the one asked for; null where none is printed. */
  targetYear: number | null;
  baseline: ObservationEntity | null;
  against: ActualSource;
  actual: ObservationEntity | null;
  /** The official series that the actual value is of, or should be. */
  official: OfficialSeries | null;
  /** The targets that were all looked at where no year was asked for and none has an actual value. */
  inVain: readonly ObservationEntity[];
}

const NEARNESS: readonly MatchLevel[] = ['EXACT', 'CLOSE', 'NARROW', 'BROAD', 'RELATED'];
/** A target in words says something, if no figure. */
const isPrinted = ({ value, missing }: ObservationEntity) =>
  value !== null || missing === 'IN_WORDS';

export function chooseFigures(held: FiguresHeld, request: AttainmentRequest): FiguresChosen {
  const { year, against } = request;
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
export function chooseAll(held: FiguresHeld, against: ActualSource | null): FiguresChosen[] {
  const last = Number.POSITIVE_INFINITY;
  return targetsOf(held)
    .sort((a, b) => (a.year ?? last) - (b.year ?? last))
    .map((target) => figuresFor(held, target, target.year, against));
}

/** The newest first, one without a printed year last. */
const targetsOf = ({ plan }: FiguresHeld) =>
  newestFirst(plan.filter(({ measure }) => measure === 'TARGET'));

const isKnown = (one: ObservationEntity | null) => one !== null && isPrinted(one);

function isOfOnePeriod(target: ObservationEntity | null, actual: ObservationEntity | null) {
  return target && actual && isPrinted(target) && isPrinted(actual) && sameKind(actual, target);
}

/** The figures that a target is held against; of a year that has none too. */
function figuresFor(
  { plan, official }: FiguresHeld,
  target: ObservationEntity | null,
  targetYear: number | null,
  against: ActualSource | null,
): FiguresChosen {
  const actualIn = (observations: readonly ObservationEntity[]) => {
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

function ofYear(observations: readonly ObservationEntity[], year: number) {
  return observations.find((one) => one.year === year) ?? null;
}

function newestFirst(observations: readonly ObservationEntity[]): ObservationEntity[] {
  const order = (one: ObservationEntity) => one.year ?? 0;
  return [...observations].sort((a, b) => order(b) - order(a));
}

/** The latest that says something; those without a printed year come after all others, absences last. */
function lastOf(observations: readonly ObservationEntity[]): ObservationEntity | null {
  const latest = newestFirst(observations);
  return latest.find(isPrinted) ?? latest[0] ?? null;
}

/** The series nearest to the indicator that has a value there; else the nearest one. */
function nearestWithValue(
  official: readonly OfficialSeries[],
  find: (series: OfficialSeries) => ObservationEntity | null,
): OfficialSeries | null {
  const nearness = ({ series }: OfficialSeries) => NEARNESS.indexOf(series.match);
  const nearest = [...official].sort((a, b) => nearness(a) - nearness(b));
  return nearest.find((one) => find(one)?.value != null) ?? nearest[0] ?? null;
}
