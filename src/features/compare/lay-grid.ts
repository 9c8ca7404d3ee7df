import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { convert } from '../../domain/units.js';
import type { MatchLevel, Measure } from '../../domain/vocabulary.js';
import { type SeriesHeld, whyMissing } from '../../domain/why-missing.js';
import type { ComparisonCell } from './comparison.type.js';

/** One series of one municipality, before it is laid on the grid. */
export interface Series {
  municipality: MunicipalityEntity;
  kpi: KpiEntity | null;
  statistic: StatisticSeriesEntity | null;
  match: MatchLevel | null;
  observations: ObservationEntity[];
  /** The documents that its figures stand in; of a row without figures, all that were read. */
  documents: SourceDocumentEntity[];
}

/** A cell that can say why it is empty. */
export interface LaidCell extends ComparisonCell {
  observation: ObservationEntity | null;
  series: Series;
}

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

function layRow(series: Series, { indicator, years, measures }: Grid): LaidRow {
  const held = heldOf(series);
  const asked = MEASURES.filter((measure) => !measures || measures.includes(measure));
  const at = new Map(series.observations.map((one) => [`${one.measure}/${one.year}`, one]));
  const cells = years.flatMap((year) =>
    asked.map((measure): LaidCell => {
      const observation = at.get(`${measure}/${year}`) ?? null;
      const value = observation?.value ?? null;
      return {
        year,
        measure,
        value:
          value === null || !observation ? null : convert(value, observation.unit, indicator.unit),
        comparator: value === null || !observation ? null : observation.comparator,
        missing: value === null ? (observation?.missing ?? whyMissing(held, measure, year)) : null,
        observation,
        series,
      };
    }),
  );
  const undated = series.observations.filter(
    ({ year, measure }) => year === null && asked.includes(measure),
  );
  return { ...series, cells, undated };
}

function heldOf({ kpi, statistic, observations, documents }: Series): SeriesHeld {
  const known = documents.flatMap(({ knownThrough }) => knownThrough ?? []).sort();
  return {
    kind: kpi ? 'plan' : statistic ? 'official' : 'none',
    observations,
    knownThrough: known.at(-1) ?? null,
  };
}
