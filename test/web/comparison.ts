import type { CompareQuery } from '../../web/queries/compare.js';

export type Row = CompareQuery['compare']['rows'][number];
type Cell = Row['cells'][number];

/** A cell with a value, or with a reason. */
export const cell = (year: number, value: number | null, rest: Partial<Cell> = {}): Cell => ({
  year,
  value,
  valueTo: null,
  measure: 'ACTUAL',
  comparator: value === null ? null : 'EQUAL',
  rank: null,
  missing: value === null ? 'NOT_PRINTED' : null,
  wanted: null,
  missingNote: value === null ? '記載なし' : null,
  observation: null,
  ...rest,
});

/** A plan's row of one town. */
export const row = (cells: Cell[], rest: Partial<Row> = {}): Row => ({
  municipality: { code: '122360', name: '香取市', nameEn: 'Katori City' },
  kpi: {
    id: 'katori/kpi/a',
    name: '数',
    nameEn: null,
    plan: { name: '計画', nameEn: null },
    attainment: null,
  },
  statistic: null,
  match: 'EXACT',
  comparableGroup: 'a/flow/all/survey',
  besideGroup: 'a/flow/all',
  mayRank: true,
  rankNote: null,
  relatedPolicies: [],
  undated: [],
  cells,
  ...rest,
});

/** The official row of a town. */
export const official = (code: string, cells: Cell[], rest: Partial<Row> = {}): Row =>
  row(cells, {
    municipality: { code, name: `${code}市`, nameEn: `${code} City` },
    kpi: null,
    statistic: {
      id: `statistic/a/${code}`,
      label: '数',
      publisher: '省',
      publisherEn: 'The ministry',
      dataset: '調査',
      datasetEn: 'Survey',
      indicator: { name: '数', nameEn: 'Number' },
    },
    ...rest,
  });
