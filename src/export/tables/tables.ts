import { LONG_COLUMNS } from '../long-form/columns.js';
import { longRow } from '../long-form/long-row.js';
import { AGREEMENT_TABLES } from './agreements.js';
import { CONCEPT_TABLES } from './concepts.js';
import { EVIDENCE_TABLE } from './evidence.js';
import { PLAN_TABLES } from './plans.js';
import { REGISTRY_TABLES } from './registry.js';
import { SOURCE_TABLES } from './sources.js';
import type { Table } from './table.js';

/** The figures with their names, sources and quotes: the table that most come for. */
const OBSERVATIONS: Table = {
  name: 'observations',
  of: 'Observation',
  columns: LONG_COLUMNS,
  key: ['observation_id'],
  isLong: true,
  ofFigures: (memory, figures) => figures.map((figure) => longRow(memory, figure)),
};

/** All tables of a release, what most come for first. */
export const TABLES: readonly Table[] = [
  OBSERVATIONS,
  ...REGISTRY_TABLES,
  ...CONCEPT_TABLES,
  ...PLAN_TABLES,
  ...AGREEMENT_TABLES,
  ...SOURCE_TABLES,
  EVIDENCE_TABLE,
];
