import { type DataSource, In } from 'typeorm';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { MatchLevel } from '../../domain/vocabulary.js';
import { groupToKeys } from '../../lib/align.js';
import { citedDocuments, type DocumentsOf, unique } from './cited-documents.store.js';
import type { Series } from './lay-grid.js';

/** The series of a comparison, and the documents that each of their figures stands in. */
export interface SeriesWithDocuments {
  series: Series[];
  documentsOf: DocumentsOf;
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
  const indicatorIds = [indicator.id, ...indicator.relatedIds];
  const where = { indicatorId: In(indicatorIds), municipalityCode: In(codes) };
  const order = { position: 'ASC' } as const;
  const kpis = await db.getRepository(KpiEntity).find({ where, order });
  const statistics = await db.getRepository(StatisticSeriesEntity).find({ where, order });
  const observations = await db.getRepository(ObservationEntity).find({ where, order });
  const read = await db
    .getRepository(SourceDocumentEntity)
    .find({ where: { municipalityCode: In(codes) }, order });
  const documentsOf = await citedDocuments(db, indicatorIds, codes);

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
