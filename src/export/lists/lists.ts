import { Reciprocity } from '../../domain/vocabulary.js';
import type { Column, Row } from '../column.js';
import { TARGET_COLUMNS } from '../long-form/target-columns.js';
import { targetRows } from '../long-form/target-rows.js';
import { listColumns } from './list-columns.js';
import { partnershipRow, planRow, policyRow, sisterCityRow } from './list-rows.js';

/** A list of the API as a table. */
export interface List {
  /** The query that asks for a page of it, by the name of its file. */
  query: string;
  /** What it is called in the name of a file. */
  name: string;
  columns: readonly Column[];
  /** The rows of a record, as its query answers it. */
  rowsOf(record: unknown): readonly Row[];
}

const plan: Column = { name: 'plan', type: 'text', of: ['Plan.name'], required: true };
const reciprocity: Column = {
  name: 'reciprocity',
  type: 'text',
  of: ['SisterCity.reciprocity'],
  words: Reciprocity,
  required: true,
};

const one =
  <Record>(rowOf: (record: Record) => Row) =>
  (record: Record) => [rowOf(record)];

const ALL = {
  targets: {
    ...{ query: 'list-targets', name: '目標' },
    ...{ columns: TARGET_COLUMNS, rowsOf: targetRows },
  },
  plans: {
    ...{ query: 'list-plans', name: '計画' },
    ...{ columns: listColumns('plans'), rowsOf: one(planRow) },
  },
  policies: {
    ...{ query: 'list-policies', name: '施策' },
    ...{ columns: listColumns('policies', { plan_id: [plan] }), rowsOf: one(policyRow) },
  },
  partnerships: {
    ...{ query: 'list-partnerships', name: '協定・連携' },
    ...{ columns: listColumns('partnerships'), rowsOf: one(partnershipRow) },
  },
  'sister-cities': {
    ...{ query: 'list-sister-cities', name: '姉妹都市' },
    ...{ columns: listColumns('sister_cities', { kind_label: [reciprocity] }) },
    rowsOf: one(sisterCityRow),
  },
} satisfies Record<string, Omit<List, 'rowsOf'> & { rowsOf: unknown }>;

/** The lists that are filtered, by the word of their addresses. */
export const LISTS = ALL as unknown as Readonly<Record<keyof typeof ALL, List>>;
