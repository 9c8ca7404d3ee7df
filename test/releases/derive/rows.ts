import type { IndicatorEntity } from '../../../src/db/entities/indicator.entity.js';
import type { ObservationEntity } from '../../../src/db/entities/observation.entity.js';
import type { MatchLevel } from '../../../src/domain/definition-vocabulary.js';
import type { Facets } from '../../../src/domain/facets.js';
import type { Rows } from '../../../src/ingest/assemble/rows.js';
import { furusato, kpi, observation, statistic } from '../../features/compare/entities.js';

/** What a series of a test is, apart from what all of them are: yen of a fiscal year, all of it. */
export interface Given {
  match?: MatchLevel;
  facets?: Partial<Facets>;
  town?: string;
  indicator?: string;
}

export type Series = Pick<Rows, 'kpi' | 'statisticSeries' | 'observation'>;
export type Figure = Partial<ObservationEntity>;

/** A figure of 2021 in 千円, printed as it is. */
export const figure = (value: number | null, given: Figure = {}): Figure => ({
  measure: 'ACTUAL',
  year: 2021,
  value,
  raw: `${value}`,
  ...given,
});

const own = (id: string, figures: readonly Figure[], { town, indicator }: Given) =>
  figures.map((one) =>
    observation({
      ...one,
      id: `${id}/${one.measure}/${one.year}`,
      municipalityCode: town ?? kpi.municipalityCode,
      indicatorId: indicator ?? furusato.id,
    }),
  );

/** A KPI of a plan. */
export function plan(id: string, figures: readonly Figure[], given: Given = {}): Series {
  const { match = 'EXACT', facets, town = kpi.municipalityCode, indicator = furusato.id } = given;
  const row = { ...kpi, id, match, municipalityCode: town, indicatorId: indicator };
  return {
    kpi: [{ ...row, facets: { ...kpi.facets, ...facets } }],
    statisticSeries: [],
    observation: own(id, figures, given).map((one) => ({ ...one, kpiId: id })),
  };
}

/** A series of official statistics. */
export function official(id: string, figures: readonly Figure[], given: Given = {}): Series {
  const { match = 'EXACT', facets, town = kpi.municipalityCode, indicator = furusato.id } = given;
  const row = { ...statistic, id, match, municipalityCode: town, indicatorId: indicator };
  return {
    kpi: [],
    statisticSeries: [{ ...row, facets: { ...statistic.facets, ...facets } }],
    observation: own(id, figures, given).map((one) => ({ ...one, kpiId: null, statisticId: id })),
  };
}

/** The rows of these series, and of the concepts that they are of. */
export const rowsOf = (
  series: readonly Series[],
  indicators: readonly IndicatorEntity[] = [furusato],
) => ({
  indicator: [...indicators],
  kpi: series.flatMap((one) => one.kpi),
  statisticSeries: series.flatMap((one) => one.statisticSeries),
  observation: series.flatMap((one) => one.observation),
});
