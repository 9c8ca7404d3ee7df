import type { KpiEntity } from '../../../src/db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../../src/db/entities/municipality.entity.js';
import type { StatisticSeriesEntity } from '../../../src/db/entities/statistic-series.entity.js';
import type { PrintedFigure } from '../../../src/db/memory/shelf.js';
import type { Facets } from '../../../src/domain/facets.js';
import {
  type Grid,
  type LaidRow,
  layGrid,
  type Population,
  type Series,
} from '../../../src/features/compare/lay-grid.js';
import {
  document,
  furusato,
  katori,
  kpi,
  observation,
  officialSeries,
  planSeries,
  statistic,
} from './entities.js';

/** Series of many towns, made by hand, and the grid that they are laid on. */

/** A town of a code that no real one has. */
export const town = (id: string, given: Partial<MunicipalityEntity> = {}): MunicipalityEntity => ({
  ...katori,
  id,
  name: `町${id}`,
  nameEn: `Town ${id}`,
  ...given,
});

/** A plan's series of a town: EXACT, and its facets those of `kpi` but for what is given. */
export const planOf = (
  municipality: MunicipalityEntity,
  observations: PrintedFigure[],
  facets: Partial<Facets> = {},
  given: Partial<KpiEntity> = {},
): Series => {
  const row: KpiEntity = {
    ...kpi,
    id: `${municipality.id}/kpi`,
    match: 'EXACT',
    ...given,
    facets: { ...kpi.facets, ...facets },
  };
  return planSeries({ municipality, kpi: row, match: row.match, observations });
};

/** The official series of a town, likewise. */
export const officialOf = (
  municipality: MunicipalityEntity,
  observations: PrintedFigure[],
  facets: Partial<Facets> = {},
  given: Partial<StatisticSeriesEntity> = {},
): Series => {
  const row: StatisticSeriesEntity = {
    ...statistic,
    id: `${municipality.id}/statistic`,
    ...given,
    facets: { ...statistic.facets, ...facets },
  };
  const ofTown = { ...row, series: { id: row.id } };
  return officialSeries({ municipality, statistic: ofTown, match: row.match, observations });
};

/** An actual value in 千円, of a fiscal year. */
export const actual = (year: number | null, value: number | null, given = {}): PrintedFigure =>
  observation({ measure: 'ACTUAL', year, value, ...given });

/** Series on the grid of some years, all three measures. */
export const lay = (
  series: readonly Series[],
  years: readonly number[],
  populations: Grid['populations'] = null,
): LaidRow[] => layGrid(series, { indicator: furusato, years, measures: null, populations });

/** A census of a town. */
export const census = (year: number, value: number): Population => ({
  year,
  value,
  documents: [document({ id: `census-table/${year}`, title: `人口${year}`, titleEn: null })],
  observation: actual(year, value, {
    id: `census/${year}`,
    unit: '人',
    kpiId: null,
    statisticId: 'census',
    date: `${year}-10-01`,
  }),
});
