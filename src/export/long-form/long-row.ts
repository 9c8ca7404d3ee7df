import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { rowOf } from '../../db/memory/tables.js';
import type { LongRow } from './columns.js';
import type { CitedFigure } from './figures-by-town.js';

/** What a row says besides its figure. */
type Named = Pick<ReleaseInMemory, 'municipalities' | 'indicators' | 'documents' | 'release'>;

/** A figure of a release as a row of the long form. */
export function longRow(memory: Named, { figure, series, evidence }: CitedFigure): LongRow {
  const town = rowOf(memory.municipalities, series.municipalityCode);
  const indicator = rowOf(memory.indicators, series.indicatorId);
  const isPlan = 'planId' in series;
  const [place] = evidence;
  const document = place && rowOf(memory.documents, place.documentId);
  return {
    observation_id: figure.id,
    source_kind: isPlan ? 'PLAN' : 'OFFICIAL',
    municipality_code: town.id,
    municipality: town.name,
    municipality_en: town.nameEn,
    indicator_id: indicator.id,
    indicator: indicator.name,
    indicator_en: indicator.nameEn,
    match: series.match,
    kpi_id: isPlan ? series.id : null,
    series_id: isPlan ? null : series.id,
    series: isPlan ? series.name : series.label,
    measure: figure.measure,
    year: figure.year,
    period_type: figure.periodType,
    date: figure.date,
    value: figure.value,
    value_to: figure.valueTo,
    unit: figure.unit,
    comparator: figure.comparator,
    raw: figure.raw,
    missing: figure.missing,
    wanted: figure.wanted,
    obs_status: figure.obsStatus,
    note: figure.note,
    publisher: document?.publisher ?? null,
    document_id: document?.id ?? null,
    document: document?.title ?? null,
    licence: document?.licence ?? null,
    page: place?.page ?? null,
    start_line: place?.startLine ?? null,
    end_line: place?.endLine ?? null,
    locator: place?.locator ?? null,
    quote: place?.quote ?? null,
    reading: place?.reading ?? null,
    evidence_note: place?.note ?? null,
    release: memory.release.id,
  };
}
