import {
  Aggregation,
  CountUnit,
  DenominatorKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../domain/definition-vocabulary.js';
import type { Facets } from '../../domain/facets.js';
import type { Cell, ColumnType } from '../column.js';
import { may, must, type RecordColumn } from './record-table.js';

type WithFacets = { facets: Facets };

/** What the definition of a series or a concept says, word by word. */
export const FACET_COLUMNS: readonly RecordColumn<WithFacets>[] = [
  must('count_unit', 'text', 'Facets.countUnit', { words: CountUnit, ...facet('countUnit') }),
  must('aggregation', 'text', 'Facets.aggregation', {
    words: Aggregation,
    ...facet('aggregation'),
  }),
  plain('since', 'integer'),
  must('period', 'text', 'Facets.period', { words: PeriodType, ...facet('period') }),
  plain('day', 'text'),
  plain('season', 'text'),
  must('scope', 'text', 'Facets.scope', { words: Scope, ...facet('scope') }),
  must('groups', 'list', 'Facets.groups', {
    from: ({ facets }) =>
      facets.groups.map(({ kind, detail }) => (detail === null ? kind : `${kind}: ${detail}`)),
  }),
  plain('threshold', 'text'),
  plain('coverage', 'text'),
  plain('event', 'text'),
  may('denominator_kind', 'text', 'FacetDenominator.kind', {
    words: DenominatorKind,
    from: ({ facets }) => facets.denominator?.kind ?? null,
  }),
  may('denominator', 'text', 'FacetDenominator.detail', {
    from: ({ facets }) => facets.denominator?.detail ?? null,
  }),
  plain('base', 'integer'),
  must('measurer', 'text', 'Facets.measurer', { words: Measurer, ...facet('measurer') }),
  may('definition_source_id', 'text', 'DefinitionSource.id', facet('source')),
  must('method', 'text', 'Facets.method', { words: Method, ...facet('method') }),
  plain('detail', 'text'),
  may('facets_note', 'text', 'Facets.note', facet('note')),
];

type Single = { [K in keyof Facets]: Facets[K] extends Cell ? K : never }[keyof Facets];

function facet(name: Single): Pick<RecordColumn<WithFacets>, 'from'> {
  return { from: ({ facets }) => facets[name] };
}

function plain(name: Single, type: ColumnType): RecordColumn<WithFacets> {
  return may(name, type, `Facets.${name}`, facet(name));
}
