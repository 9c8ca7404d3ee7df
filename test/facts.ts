import type { DataSource } from 'typeorm';
import { EvidenceEntity } from '../src/db/entities/evidence.entity.js';
import { IndicatorEntity } from '../src/db/entities/indicator.entity.js';
import { KpiEntity } from '../src/db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../src/db/entities/municipality.entity.js';
import { ObservationEntity } from '../src/db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../src/db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../src/db/entities/statistic-series.entity.js';

/** A KPI or a series of statistics. */
export type Owner = KpiEntity | StatisticSeriesEntity;

/** The rows of a database as they stand, in their order, for expectations that are worked out anew. */
export interface Facts {
  indicators: IndicatorEntity[];
  kpis: KpiEntity[];
  statistics: StatisticSeriesEntity[];
  documents: SourceDocumentEntity[];
  observations: ObservationEntity[];
  /** The codes of all towns, and of those of which something was read. */
  towns: string[];
  ownTowns: string[];
  /** The figures of each KPI or series, by its id. */
  figuresOf: ReadonlyMap<string, ObservationEntity[]>;
  /** The documents in whose lines a figure or its year is quoted, by the id of the figure. */
  documentsOf: ReadonlyMap<string, SourceDocumentEntity[]>;
  /** The document that each figure itself is quoted from, by the id of the figure. */
  homeOf: ReadonlyMap<string, SourceDocumentEntity>;
}

export async function factsOf(db: DataSource): Promise<Facts> {
  const order = { position: 'ASC' } as const;
  const indicators = await db.getRepository(IndicatorEntity).find({ order });
  const kpis = await db.getRepository(KpiEntity).find({ order });
  const statistics = await db.getRepository(StatisticSeriesEntity).find({ order });
  const documents = await db.getRepository(SourceDocumentEntity).find({ order });
  const observations = await db.getRepository(ObservationEntity).find({ order });
  const municipalities = await db.getRepository(MunicipalityEntity).find({ order });
  const evidence = await db.getRepository(EvidenceEntity).find({ order });
  const figuresOf = new Map<string, ObservationEntity[]>();
  for (const row of observations) {
    const owner = row.kpiId ?? row.statisticId ?? '';
    const figures = figuresOf.get(owner) ?? [];
    figures.push(row);
    figuresOf.set(owner, figures);
  }
  const byId = new Map(documents.map((row) => [row.id, row]));
  const documentsOf = new Map<string, SourceDocumentEntity[]>();
  const homeOf = new Map<string, SourceDocumentEntity>();
  for (const { subjectId, documentId, startLine, field } of evidence) {
    const document = byId.get(documentId);
    if (!document || startLine === null) continue;
    documentsOf.set(subjectId, [...(documentsOf.get(subjectId) ?? []), document]);
    if (field === null && !homeOf.has(subjectId)) homeOf.set(subjectId, document);
  }
  const towns = municipalities.map(({ id }) => id);
  const read = new Set(documents.map(({ municipalityCode }) => municipalityCode));
  const ownTowns = towns.filter((code) => read.has(code));
  const lists = { indicators, kpis, statistics, documents, observations };
  return { ...lists, towns, ownTowns, figuresOf, documentsOf, homeOf };
}
