import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { type Census, nearestCensus, perHead } from '../../domain/per-head.js';
import { convert } from '../../domain/units.js';
import type { MatchLevel, Measure, MissingReason } from '../../domain/vocabulary.js';
import { type SeriesHeld, whyMissing } from '../../domain/why-missing.js';
import { knownThrough } from '../gaps.js';
import type { ComparisonCell } from './comparison.type.js';

/** One series of one municipality, before it is laid on the grid. */
export interface Series {
  municipality: MunicipalityEntity;
  kpi: KpiEntity | null;
  statistic: StatisticSeriesEntity | null;
  match: MatchLevel | null;
  /** What the series counts: the indicator of the comparison, or one related to it. */
  concept: IndicatorEntity;
  observations: ObservationEntity[];
  /** The documents that its figures stand in; of a row without figures, all that were read. */
  documents: SourceDocumentEntity[];
}

/** A cell that can say why it is empty. */
export interface LaidCell extends Omit<ComparisonCell, 'rank'> {
  observation: ObservationEntity | null;
  denominator: ObservationEntity | null;
  series: Series;
  /** All that were read of the town, where a printed figure is empty for want of a census near it. */
  censuses: readonly Population[] | null;
}

/** A population, with the figure that says it. */
export interface Population extends Census {
  observation: ObservationEntity;
  documents: SourceDocumentEntity[];
}

/** A row of the grid, before it is judged. */
export interface LaidRow extends Series {
  cells: LaidCell[];
  undated: ObservationEntity[];
}

const MEASURES: readonly Measure[] = ['BASELINE', 'TARGET', 'ACTUAL'];

/** What is wanted of a comparison. */
export interface Grid {
  indicator: IndicatorEntity;
  years: readonly number[];
  /** None: all three. */
  measures: readonly Measure[] | null;
  /** The censuses of each town, by code, where values are wanted per head. */
  populations: ReadonlyMap<string, readonly Population[]> | null;
}

/**
 * Lays every series on the whole grid: a value or a reason in every cell, in the indicator's unit.
 * Series that match only as RELATED come last.
 */
export function layGrid(series: readonly Series[], grid: Grid): LaidRow[] {
  const rows = series.map((one) => layRow(one, grid));
  const related = ({ match }: Series) => Number(match === 'RELATED');
  return rows.sort((a, b) => related(a) - related(b));
}

function layRow(series: Series, grid: Grid): LaidRow {
  const { years, measures } = grid;
  const held = heldOf(series);
  const asked = MEASURES.filter((measure) => !measures || measures.includes(measure));
  const at = new Map(series.observations.map((one) => [`${one.measure}/${one.year}`, one]));
  const cells = years.flatMap((year) =>
    asked.map((measure): LaidCell => {
      const observation = at.get(`${measure}/${year}`) ?? null;
      const place = { year, measure, observation, series };
      const shown = shownOf(series, observation, grid);
      if (shown) return { ...place, ...shown };
      return { ...place, ...gap(observation?.missing ?? whyMissing(held, measure, year)) };
    }),
  );
  const undated = series.observations.filter(
    ({ year, measure }) => year === null && asked.includes(measure),
  );
  return { ...series, cells, undated };
}

type Shown = Pick<LaidCell, 'value' | 'comparator' | 'missing' | 'denominator' | 'censuses'>;

const gap = (missing: MissingReason, censuses: Shown['censuses'] = null): Shown => ({
  value: null,
  comparator: null,
  missing,
  denominator: null,
  censuses,
});

/** A printed value as the comparison shows it; null where none is printed. */
function shownOf(
  { municipality }: Series,
  observation: ObservationEntity | null,
  { indicator, populations }: Grid,
): Shown | null {
  if (!observation || observation.value === null || observation.year === null) return null;
  const { comparator } = observation;
  const value = convert(observation.value, observation.unit, indicator.unit);
  const shown = { value, comparator, missing: null, denominator: null, censuses: null };
  if (!populations) return shown;
  const censuses = populations.get(municipality.id) ?? [];
  const population = nearestCensus(observation.year, censuses);
  if (!population) return gap('NOT_IN_SOURCE', censuses);
  // Towns from which everybody was evacuated have a census of 0.
  if (population.value === 0) return gap('NOT_APPLICABLE');
  const denominator = population.observation;
  return { ...shown, value: perHead(value, population.value), denominator };
}

function heldOf({ kpi, statistic, observations, documents }: Series): SeriesHeld {
  return {
    kind: kpi ? 'plan' : statistic ? 'official' : 'none',
    observations,
    knownThrough: knownThrough(documents),
  };
}
