import { MatchLevel, PeriodType } from '../../domain/definition-vocabulary.js';
import {
  ActualSource,
  Comparator,
  Measure,
  MissingReason,
  ObsStatus,
  Reading,
  Wanted,
} from '../../domain/vocabulary.js';
import type { Column, RowOf } from '../column.js';

/**
 * The long form: a row a figure, a printed absence or, in a comparison, a gap of the grid. Of several places
 * that print a figure it names the first: that of the record as a whole.
 */
export const LONG_COLUMNS = [
  { name: 'observation_id', type: 'text', of: ['Observation.id'] },
  { name: 'source_kind', type: 'text', of: ['ActualSource'], words: ActualSource },
  {
    name: 'municipality_code',
    type: 'text',
    of: ['Municipality.code'],
    required: true,
    bounds: true,
  },
  { name: 'municipality', type: 'text', of: ['Municipality.name'], required: true },
  { name: 'municipality_en', type: 'text', of: ['Municipality.nameEn'], required: true },
  { name: 'indicator_id', type: 'text', of: ['Indicator.id'], required: true, bounds: true },
  { name: 'indicator', type: 'text', of: ['Indicator.name'], required: true },
  { name: 'indicator_en', type: 'text', of: ['Indicator.nameEn'], required: true },
  { name: 'match', type: 'text', of: ['Kpi.match', 'StatisticSeries.match'], words: MatchLevel },
  { name: 'kpi_id', type: 'text', of: ['Kpi.id'] },
  { name: 'series_id', type: 'text', of: ['StatisticSeries.id'] },
  { name: 'series', type: 'text', of: ['Kpi.name', 'StatisticSeries.label'] },
  {
    name: 'measure',
    type: 'text',
    of: ['Observation.measure'],
    words: Measure,
    required: true,
  },
  { name: 'year', type: 'integer', of: ['Observation.year'], bounds: true },
  { name: 'period_type', type: 'text', of: ['Observation.periodType'], words: PeriodType },
  { name: 'date', type: 'text', of: ['Observation.date'] },
  { name: 'value', type: 'number', of: ['Observation.value'] },
  { name: 'value_to', type: 'number', of: ['Observation.valueTo'] },
  { name: 'unit', type: 'text', of: ['Observation.unit'], required: true },
  { name: 'comparator', type: 'text', of: ['Observation.comparator'], words: Comparator },
  { name: 'raw', type: 'text', of: ['Observation.raw'] },
  { name: 'missing', type: 'text', of: ['Observation.missing'], words: MissingReason },
  { name: 'wanted', type: 'text', of: ['Observation.wanted'], words: Wanted },
  { name: 'obs_status', type: 'text', of: ['Observation.obsStatus'], words: ObsStatus },
  { name: 'note', type: 'text', of: ['Observation.note'] },
  { name: 'publisher', type: 'text', of: ['SourceDocument.publisher'] },
  { name: 'document_id', type: 'text', of: ['SourceDocument.id'] },
  { name: 'document', type: 'text', of: ['SourceDocument.title'] },
  { name: 'licence', type: 'text', of: ['SourceDocument.licence'] },
  { name: 'page', type: 'integer', of: ['Evidence.page'] },
  { name: 'start_line', type: 'integer', of: ['Evidence.startLine'] },
  { name: 'end_line', type: 'integer', of: ['Evidence.endLine'] },
  { name: 'locator', type: 'list', of: ['Evidence.locator'] },
  { name: 'quote', type: 'text', of: ['Evidence.quote'] },
  { name: 'reading', type: 'text', of: ['Evidence.reading'], words: Reading },
  { name: 'evidence_note', type: 'text', of: ['Evidence.note'] },
  { name: 'release', type: 'text', of: ['Dataset.release'], required: true },
] as const satisfies readonly Column[];

export type LongRow = RowOf<typeof LONG_COLUMNS>;
