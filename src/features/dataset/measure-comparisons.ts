import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';

/** How large comparisons can be in this release. */
export interface ComparisonSizes {
  towns: number;
  townsWithMaterial: number;
  /** By the code of the prefecture. */
  townsOfPrefecture: ReadonlyMap<string, number>;
  /** The rows that one town has at most. */
  rowsOfTown: number;
  /** The series of one comparison at most. */
  series: number;
  /** The figures of one comparison at most. */
  observations: number;
  /** The span of the figures; null where there are none. */
  years: { from: number; to: number } | null;
}

type Counts = { key: string; town: string; count: number | string }[];

/** A comparison shows the series of an indicator and of those related to it. */
export async function measureComparisons(db: DataSource): Promise<ComparisonSizes> {
  const count = (entity: EntityTarget<ObjectLiteral>, key: string, town = key): Promise<Counts> =>
    db
      .getRepository(entity)
      .createQueryBuilder('row')
      .select(`row.${key}`, 'key')
      .addSelect(`row.${town}`, 'town')
      .addSelect('COUNT(*)', 'count')
      .where(`row.${town} IS NOT NULL`)
      .groupBy(`row.${key}`)
      .addGroupBy(`row.${town}`)
      .getRawMany();
  const byPrefecture = await count(MunicipalityEntity, 'prefectureCode');
  const withMaterial = await count(SourceDocumentEntity, 'municipalityCode');
  const series = [
    ...(await count(KpiEntity, 'indicatorId', 'municipalityCode')),
    ...(await count(StatisticSeriesEntity, 'indicatorId', 'municipalityCode')),
  ];
  const figures = await count(ObservationEntity, 'indicatorId');
  const indicators = await db.getRepository(IndicatorEntity).find();
  const span = await db
    .getRepository(ObservationEntity)
    .createQueryBuilder('row')
    .select('MIN(row.year)', 'first')
    .addSelect('MAX(row.year)', 'last')
    .getRawOne<{ first: number | null; last: number | null }>();

  const shownWith = indicators.map(({ id, relatedIds }) => [id, ...relatedIds]);
  const largest = (rows: Counts) =>
    Math.max(0, ...shownWith.map((ids) => sum(rows.filter(({ key }) => ids.includes(key)))));
  const towns = [...new Set(series.map(({ town }) => town))];
  const ofTowns = towns.map((code) => largest(series.filter(({ town }) => town === code)));
  return {
    towns: sum(byPrefecture),
    townsWithMaterial: withMaterial.length,
    townsOfPrefecture: new Map(byPrefecture.map((row) => [row.key, sum([row])])),
    // Where no plan prints a figure, a row says so.
    rowsOfTown: Math.max(0, ...ofTowns) + 1,
    series: largest(series),
    observations: largest(figures),
    years: span?.first && span.last ? { from: span.first, to: span.last } : null,
  };
}

const sum = (rows: Counts) => rows.reduce((total, { count }) => total + Number(count), 0);
