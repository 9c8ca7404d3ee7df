import { type DataSource, In } from 'typeorm';
import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { MatchLevel } from '../../domain/vocabulary.js';
import { groupToKeys } from '../../lib/align.js';
import type { Series } from './lay-grid.js';

/**
 * The series of an indicator and of those related to it, town by town: a row without figures where
 * no plan prints one, then each KPI, then each official series. The number of statements does not
 * depend on the number of towns.
 */
export async function seriesOf(
  db: DataSource,
  indicator: IndicatorEntity,
  municipalities: readonly MunicipalityEntity[],
): Promise<Series[]> {
  const codes = municipalities.map(({ id }) => id);
  const indicatorId = In([indicator.id, ...indicator.relatedIds]);
  const where = { indicatorId, municipalityCode: In(codes) };
  const order = { position: 'ASC' } as const;
  const kpis = await db.getRepository(KpiEntity).find({ where, order });
  const statistics = await db.getRepository(StatisticSeriesEntity).find({ where, order });
  const observations = await db.getRepository(ObservationEntity).find({ where, order });
  const read = await db
    .getRepository(SourceDocumentEntity)
    .find({ where: { municipalityCode: In(codes) }, order });
  const cited = await citedDocuments(db, indicator, codes);

  const observationsOf = group(observations, (row) => row.kpiId ?? row.statisticId ?? '');
  const matchOf = (row: KpiEntity | StatisticSeriesEntity): MatchLevel | null =>
    row.indicatorId === indicator.id ? row.match : 'RELATED';
  const kpisOf = groupToKeys(codes, kpis, (row) => row.municipalityCode);
  const statisticsOf = groupToKeys(codes, statistics, (row) => row.municipalityCode);
  const readOf = groupToKeys(codes, read, (row) => row.municipalityCode ?? '');

  return municipalities.flatMap((municipality, i): Series[] => {
    const held = (row: KpiEntity | StatisticSeriesEntity) => ({
      municipality,
      match: matchOf(row),
      observations: observationsOf.get(row.id) ?? [],
      documents: cited.get(row.id) ?? [],
    });
    const plans = (kpisOf[i] ?? []).map((kpi) => ({ ...held(kpi), kpi, statistic: null }));
    const none = plans.some(({ match }) => match !== 'RELATED')
      ? []
      : [
          {
            municipality,
            kpi: null,
            statistic: null,
            match: null,
            observations: [],
            documents: readOf[i] ?? [],
          },
        ];
    const official = (statisticsOf[i] ?? []).map((statistic) => ({
      ...held(statistic),
      kpi: null,
      statistic,
    }));
    return [...none, ...plans, ...official];
  });
}

/** The documents that the figures of each KPI and each official series stand in. */
async function citedDocuments(
  db: DataSource,
  indicator: IndicatorEntity,
  codes: readonly string[],
): Promise<Map<string, SourceDocumentEntity[]>> {
  const links = await db
    .getRepository(EvidenceEntity)
    .createQueryBuilder('evidence')
    .innerJoin(ObservationEntity, 'row', 'row.id = evidence.subjectId')
    .select('COALESCE(row.kpiId, row.statisticId)', 'series')
    .addSelect('evidence.documentId', 'document')
    .where('row.indicatorId IN (:...ids)', { ids: [indicator.id, ...indicator.relatedIds] })
    .andWhere('row.municipalityCode IN (:...codes)', { codes })
    .andWhere('evidence.startLine IS NOT NULL')
    .distinct(true)
    .getRawMany<{ series: string; document: string }>();
  const ids = [...new Set(links.map(({ document }) => document))];
  const rows = await db
    .getRepository(SourceDocumentEntity)
    .find({ where: { id: In(ids) }, order: { position: 'ASC' } });
  const bySeries = group(links, ({ series }) => series);
  return new Map(
    [...bySeries].map(([series, group]) => {
      const wanted = new Set(group.map(({ document }) => document));
      return [series, rows.filter(({ id }) => wanted.has(id))];
    }),
  );
}

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const rest = groups.get(key);
    if (rest) rest.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
