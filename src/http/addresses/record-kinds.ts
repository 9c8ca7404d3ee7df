import { partnershipNode, sisterCityNode } from '../../export/json-ld/agreements.js';
import type { Name, Node, Noun } from '../../export/json-ld/context.js';
import { kpiNode, observationNode, seriesNode } from '../../export/json-ld/figures.js';
import { planNode, policyNode } from '../../export/json-ld/plans.js';
import {
  documentNode,
  indicatorNode,
  municipalityNode,
  prefectureNode,
  themeNode,
} from '../../export/json-ld/registry.js';
import {
  type RowsOf,
  rowsOfIndicator,
  rowsOfSeries,
  rowsOfTown,
} from '../../export/long-form/rows-of.js';

/** A noun as it is worked with: each function takes what its own query answers. */
export interface RecordKind {
  /** The query, by the name of its file. */
  file: string;
  /** Its field. */
  field: string;
  /** What is told of a record. */
  tell: (record: unknown, name: Name) => Node;
  /** The figures of a record, where it has a list of them. */
  rows?: RowsOf<unknown>;
}

const KINDS = {
  municipalities: {
    ...{ file: 'record-municipality', field: 'municipality' },
    ...{ tell: municipalityNode, rows: rowsOfTown },
  },
  indicators: {
    ...{ file: 'record-indicator', field: 'indicator' },
    ...{ tell: indicatorNode, rows: rowsOfIndicator },
  },
  kpis: { file: 'record-kpi', field: 'kpi', tell: kpiNode, rows: rowsOfSeries },
  series: {
    ...{ file: 'record-series', field: 'statisticSeries' },
    ...{ tell: seriesNode, rows: rowsOfSeries },
  },
  observations: { file: 'record-observation', field: 'observation', tell: observationNode },
  documents: { file: 'record-document', field: 'sourceDocument', tell: documentNode },
  plans: { file: 'record-plan', field: 'plan', tell: planNode },
  policies: { file: 'record-policy', field: 'policy', tell: policyNode },
  partnerships: { file: 'record-partnership', field: 'partnership', tell: partnershipNode },
  'sister-cities': { file: 'record-sister-city', field: 'sisterCity', tell: sisterCityNode },
  themes: { file: 'record-theme', field: 'theme', tell: themeNode },
  prefectures: { file: 'record-prefecture', field: 'prefecture', tell: prefectureNode },
} satisfies Record<Noun, { file: string; field: string; tell: unknown; rows?: unknown }>;

/** Every noun that a record is named by: each name answers. */
export const RECORD_KINDS = KINDS as unknown as Readonly<Record<Noun, RecordKind>>;
