import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { MatchLevel, Measure } from '../../domain/vocabulary.js';
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
  /** None: the last target. */
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
}

const NEARNESS: readonly MatchLevel[] = ['EXACT', 'CLOSE', 'NARROW', 'BROAD', 'RELATED'];
/** A target in words says something, if no figure. */
const isPrinted = ({ value, missing }: ObservationEntity) =>
  value !== null || missing === 'IN_WORDS';

export function chooseFigures(
  { plan, official }: FiguresHeld,
  { year, against }: AttainmentRequest,
): FiguresChosen {
  const of = (measure: Measure) => plan.filter((one) => one.measure === measure);
  const target = year === null ? lastOf(of('TARGET')) : ofYear(of('TARGET'), year);
  const targetYear = year ?? target?.year ?? null;
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
    baseline: lastOf(of('BASELINE')),
    against: useOfficial ? 'OFFICIAL' : 'PLAN',
    actual: useOfficial ? counted : planned,
    official: useOfficial ? series : null,
  };
}

function ofYear(observations: readonly ObservationEntity[], year: number) {
  return observations.find((one) => one.year === year) ?? null;
}

/** The latest that says something; those without a printed year come after all others, absences last. */
function lastOf(observations: readonly ObservationEntity[]): ObservationEntity | null {
  const order = (one: ObservationEntity) => one.year ?? 0;
  const latest = [...observations].sort((a, b) => order(b) - order(a));
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
