import { type DataSource, In } from 'typeorm';
import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { MatchLevel } from '../../domain/vocabulary.js';
import { groupToKeys } from '../../lib/align.js';
import type { Series } from './lay-grid.js';

/** The series of a comparison, and the documents that each of their figures stands in. */
export interface SeriesWithDocuments {
  series: Series[];
  /** By the id of the observation. */
  documentsOf: ReadonlyMap<string, SourceDocumentEntity[]>;
}

/**
 * The series of an indicator and of those related to it, town by town: a row without figures where
 * no plan prints one, then each KPI, then each official series. The number of statements does not
 * depend on the number of towns.
 */
export async function seriesOf(
  db: DataSource,
  indicator: IndicatorEntity,
  municipalities: readonly MunicipalityEntity[],
): Promise<SeriesWithDocuments> {
  if (municipalities.length === 0) return { series: [], documentsOf: new Map() };
  const codes = municipalities.map(({ id }) => id);
  const related = await db.getRepository(IndicatorEntity).findBy({ id: In(indicator.relatedIds) });
  const concepts = new Map(related.map((row) => [row.id, row]));
  const indicatorId = In([indicator.id, ...indicator.relatedIds]);
  const where = { indicatorId, municipalityCode: In(codes) };
  const order = { position: 'ASC' } as const;
  const kpis = await db.getRepository(KpiEntity).find({ where, order });
  const statistics = await db.getRepository(StatisticSeriesEntity).find({ where, order });
  const observations = await db.getRepository(ObservationEntity).find({ where, order });
  const read = await db
    .getRepository(SourceDocumentEntity)
    .find({ where: { municipalityCode: In(codes) }, order });
  const documentsOf = await citedDocuments(db, indicator, codes);

  const owners = [...kpis, ...statistics].map(({ id }) => id);
  const owned = groupToKeys(owners, observations, (row) => row.kpiId ?? row.statisticId ?? '');
  const observationsOf = new Map(owners.map((id, i) => [id, owned[i] ?? []]));
  const matchOf = (row: KpiEntity | StatisticSeriesEntity): MatchLevel | null =>
    row.indicatorId === indicator.id ? row.match : 'RELATED';
  const kpisOf = groupToKeys(codes, kpis, (row) => row.municipalityCode);
  const statisticsOf = groupToKeys(codes, statistics, (row) => row.municipalityCode);
  const readOf = groupToKeys(codes, read, (row) => row.municipalityCode ?? '');

  const series = municipalities.flatMap((municipality, i): Series[] => {
    const held = (row: KpiEntity | StatisticSeriesEntity) => {
      const figures = observationsOf.get(row.id) ?? [];
      const documents = unique(figures.flatMap(({ id }) => documentsOf.get(id) ?? []));
      const concept = concepts.get(row.indicatorId) ?? indicator;
      return { municipality, match: matchOf(row), concept, observations: figures, documents };
    };
    const plans = (kpisOf[i] ?? []).map((kpi) => ({ ...held(kpi), kpi, statistic: null }));
    const none = plans.some(({ match }) => match !== 'RELATED')
      ? []
      : [
          {
            municipality,
            kpi: null,
            statistic: null,
            match: null,
            concept: indicator,
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
  return { series, documentsOf };
}

/** The documents that each figure stands in. */
async function citedDocuments(
  db: DataSource,
  indicator: IndicatorEntity,
  codes: readonly string[],
): Promise<Map<string, SourceDocumentEntity[]>> {
  const links = await db
    .getRepository(EvidenceEntity)
    .createQueryBuilder('evidence')
    .innerJoin(ObservationEntity, 'row', 'row.id = evidence.subjectId')
    .select('row.id', 'observation')
    .addSelect('evidence.documentId', 'document')
    .where('row.indicatorId IN (:...ids)', { ids: [indicator.id, ...indicator.relatedIds] })
    .andWhere('row.municipalityCode IN (:...codes)', { codes })
    .andWhere('evidence.startLine IS NOT NULL')
    .distinct(true)
    .getRawMany<{ observation: string; document: string }>();
  const ids = [...new Set(links.map(({ document }) => document))];
  const rows = await db.getRepository(SourceDocumentEntity).findBy({ id: In(ids) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const observations = [...new Set(links.map(({ observation }) => observation))];
  const groups = groupToKeys(observations, links, ({ observation }) => observation);
  return new Map(
    observations.map((id, i) => [
      id,
      unique((groups[i] ?? []).flatMap(({ document }) => byId.get(document) ?? [])),
    ]),
  );
}

/** Each document once, the towns' own before others. */
function unique(documents: readonly SourceDocumentEntity[]): SourceDocumentEntity[] {
  return [...new Set(documents)].sort((a, b) => a.position - b.position);
}
