import {
  AttainmentMethod,
  AttainmentReason,
  ReachedReason,
} from '../../domain/attainment-vocabulary.js';
import { ActualSource, MissingReason } from '../../domain/vocabulary.js';
import type { Column } from '../column.js';
import { LONG_COLUMNS, type LongRow } from './columns.js';

/** The figures of a target, and what is told of each: the columns of the long form of these names. */
export const PARTS = ['baseline', 'target', 'actual'] as const;
const OF_PART = [
  'observation_id',
  'year',
  'value',
  'value_to',
  'unit',
  'comparator',
  'raw',
  'missing',
  'wanted',
  'obs_status',
  'publisher',
  'document',
  'page',
  'start_line',
  'end_line',
  'quote',
] as const satisfies readonly (keyof LongRow)[];

const ofPart = (part: (typeof PARTS)[number]): Column[] =>
  LONG_COLUMNS.filter(({ name }) => (OF_PART as readonly string[]).includes(name)).map(
    // Of a KPI without the figure nothing is told of it.
    ({ required: _, ...column }: Column) => ({ ...column, name: `${part}_${column.name}` }),
  );

/** A row a target of a KPI: whether it is reached, both shares in per cent, and the three figures. */
export const TARGET_COLUMNS: readonly Column[] = [
  { name: 'municipality_code', type: 'text', of: ['Municipality.code'], required: true },
  { name: 'municipality', type: 'text', of: ['Municipality.name'], required: true },
  { name: 'municipality_en', type: 'text', of: ['Municipality.nameEn'], required: true },
  { name: 'kpi_id', type: 'text', of: ['Kpi.id'], required: true },
  { name: 'kpi', type: 'text', of: ['Kpi.name'], required: true },
  { name: 'kpi_en', type: 'text', of: ['Kpi.nameEn'] },
  { name: 'indicator_id', type: 'text', of: ['Indicator.id'], required: true },
  { name: 'reached', type: 'boolean', of: ['Attainment.reached'] },
  {
    name: 'reached_reason',
    type: 'text',
    of: ['Attainment.reachedReasonCode'],
    words: ReachedReason,
  },
  { name: 'missing', type: 'text', of: ['Attainment.missing'], words: MissingReason },
  { name: 'method', type: 'text', of: ['Attainment.method'], words: AttainmentMethod },
  { name: 'progress_from_baseline_percent', type: 'number', of: ['AttainmentShare.value'] },
  {
    name: 'progress_from_baseline_reason',
    type: 'text',
    of: ['AttainmentShare.reasonCode'],
    words: AttainmentReason,
  },
  { name: 'actual_over_target_percent', type: 'number', of: ['AttainmentShare.value'] },
  {
    name: 'actual_over_target_reason',
    type: 'text',
    of: ['AttainmentShare.reasonCode'],
    words: AttainmentReason,
  },
  { name: 'reported_progress', type: 'text', of: ['ReportedProgress.raw'] },
  { name: 'readings', type: 'list', of: ['Attainment.readings'] },
  { name: 'note', type: 'text', of: ['Attainment.note'] },
  { name: 'against', type: 'text', of: ['Attainment.against'], words: ActualSource },
  ...PARTS.flatMap(ofPart),
  { name: 'release', type: 'text', of: ['Dataset.release'], required: true },
];
