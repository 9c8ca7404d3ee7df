import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import {
  figuresOn,
  type Shelf,
  type ShelvedKpi,
  type ShelvedStatistic,
} from '../../db/memory/shelf.js';
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

/** What a comparison is of. */
interface Comparison {
  indicator: IndicatorEntity;
  municipalities: readonly MunicipalityEntity[];
}

/**
 * The series of an indicator and of those related to it, town by town, from the shelves of all of these:
 * a row without figures where no plan prints one, then each KPI, then each official series.
 */
export function seriesOf(
  memory: Pick<ReleaseInMemory, 'indicators' | 'definitionSources' | 'documents'>,
  shelves: readonly Shelf[],
  { indicator, municipalities }: Comparison,
): Series[] {
  const documentsRead = documentsByTown(memory);
  const heldOf = (
    municipality: MunicipalityEntity,
    row: ShelvedKpi | ShelvedStatistic,
    of: Pick<Series, 'kpi' | 'statistic'>,
  ): Series => {
    const observations = figuresOn(row.shelf).of(row.place);
    return {
      municipality,
      kpi: of.kpi,
      statistic: of.statistic,
      match: row.indicatorId === indicator.id ? row.match : ('RELATED' as const),
      concept: memory.indicators.byId.get(row.indicatorId) ?? indicator,
      source: memory.definitionSources.byId.get(row.facets.source ?? '') ?? null,
      observations,
      documents: documentsOf(observations),
    };
  };
  return municipalities.flatMap((municipality): Series[] => {
    const { id: code } = municipality;
    const plans = inOrder(shelves, ({ kpisOf }) => kpisOf(code)).map((kpi) =>
      heldOf(municipality, kpi, { kpi, statistic: null }),
    );
    const official = inOrder(shelves, ({ statisticsOf }) => statisticsOf(code)).map((statistic) =>
      heldOf(municipality, statistic, { kpi: null, statistic }),
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

/** Rows of several shelves in their order. */
function inOrder<T extends { position: number }>(
  shelves: readonly Shelf[],
  rowsOf: (shelf: Shelf) => readonly T[],
): readonly T[] {
  let rows: readonly T[] = [];
  for (const shelf of shelves) {
    const own = rowsOf(shelf);
    if (own.length === 0) continue;
    rows = rows.length === 0 ? own : [...rows, ...own].sort((a, b) => a.position - b.position);
  }
  return rows;
}
