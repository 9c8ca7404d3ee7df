import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { FigureRow } from '../../db/memory/figures.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { KpiRow, StatisticRow } from '../../db/memory/series.js';
import { perOwner } from '../../lib/per-owner.js';
import { documentsOf } from '../sources/documents-of.js';
import type { Series } from './lay-grid.js';

/** The documents of each town, by its code, in their order. */
const documentsByTown = perOwner(({ documents }: Pick<ReleaseInMemory, 'documents'>) => {
  const byTown = new Map<string, SourceDocumentEntity[]>();
  for (const row of documents.rows) {
    if (row.municipalityCode === null) continue;
    byTown.set(row.municipalityCode, [...(byTown.get(row.municipalityCode) ?? []), row]);
  }
  return byTown;
});

/**
 * The series of an indicator and of those related to it, town by town: a row without figures where
 * no plan prints one, then each KPI, then each official series.
 */
export function seriesOf(
  memory: ReleaseInMemory,
  indicator: IndicatorEntity,
  municipalities: readonly MunicipalityEntity[],
): Series[] {
  const { kpis, statistics, figures, indicators, definitionSources } = memory;
  const documentsRead = documentsByTown(memory);
  const concepts = new Map(
    [indicator.id, ...indicator.relatedIds].flatMap((id) => {
      const concept = indicators.byId.get(id);
      return concept ? [[id, concept]] : [];
    }),
  );
  const heldOf = (
    municipality: MunicipalityEntity,
    row: KpiRow | StatisticRow,
    observations: FigureRow[],
    of: Pick<Series, 'kpi' | 'statistic'>,
  ): Series => ({
    municipality,
    kpi: of.kpi,
    statistic: of.statistic,
    match: row.indicatorId === indicator.id ? row.match : ('RELATED' as const),
    concept: concepts.get(row.indicatorId) ?? indicator,
    source: definitionSources.byId.get(row.facets.source ?? '') ?? null,
    observations,
    documents: documentsOf(memory, observations),
  });
  return municipalities.flatMap((municipality): Series[] => {
    const { id: code } = municipality;
    const plans = kpis
      .ofTown(code, concepts)
      .map((kpi) =>
        heldOf(municipality, kpi, figures.ofKpi(kpi.position), { kpi, statistic: null }),
      );
    const official = statistics.ofTown(code, concepts).map((statistic) =>
      heldOf(municipality, statistic, figures.ofStatistic(statistic.position), {
        kpi: null,
        statistic,
      }),
    );
    if (plans.some(({ match }) => match !== 'RELATED')) return [...plans, ...official];
    const none: Series = {
      municipality,
      kpi: null,
      statistic: null,
      match: null,
      concept: indicator,
      source: null,
      observations: [],
      documents: documentsRead.get(code) ?? [],
    };
    return [none, ...plans, ...official];
  });
}
