import type { Value } from '../sink.js';

/** A table whose rows are written as they come in. */
export interface TableSpec {
  columns: readonly string[];
  /** The table that a column leads to, where it is not null. */
  to?: Readonly<Record<string, string>>;
}

/** In place of a table: a column leads to a record of the town, of whatever table. */
export const ANY = 'record';

const TOWN = { municipalityCode: 'municipality' };

/** Tables that are no town's, in the order in which they are written. */
export const HEAD_TABLES = {
  prefecture: { columns: ['code', 'name', 'nameEn'] },
  municipality: {
    columns: [
      ...['id', 'position', 'name', 'nameKana', 'nameEn', 'kind', 'prefectureCode', 'searchText'],
    ],
    to: { prefectureCode: 'prefecture' },
  },
  place: {
    columns: [
      ...['id', 'position', 'municipalityCode', 'code', 'name', 'nameKana', 'kind', 'endedOn'],
      ...['endedBy', 'source'],
    ],
    to: TOWN,
  },
  peerGroup: { columns: ['id', 'position', 'groups'], to: { id: 'municipality' } },
  definitionSource: {
    columns: ['id', 'position', 'name', 'nameEn', 'publisher', 'definition', 'definitionEn'],
  },
  theme: { columns: ['id', 'position', 'name', 'nameEn', 'counts'] },
  country: { columns: ['id', 'position', 'name', 'nameEn', 'sisterCityCount'] },
  indicator: {
    columns: [
      ...['id', 'position', 'name', 'nameEn', 'aliases', 'readings', 'unit', 'theme', 'definition'],
      ...['counted', 'countedEn', 'facets', 'open', 'decides', 'residents', 'relatedIds'],
      'searchText',
    ],
    to: { theme: 'theme' },
  },
  correction: {
    columns: [
      ...['id', 'position', 'recordId', 'municipalityCode', 'field', 'old', 'new', 'since', 'seen'],
      ...['reason', 'reasonEn'],
    ],
    to: TOWN,
  },
} satisfies Record<string, TableSpec>;

/** The documents of a town and of none. */
export const DOCUMENT: TableSpec = {
  columns: [
    ...['id', 'position', 'municipalityCode', 'title', 'titleEn', 'publisher', 'date', 'dateNote'],
    ...['extent', 'extentNote', 'extentNoteEn', 'file', 'sha256', 'licence', 'url', 'obtainedFrom'],
    'retrieved',
    ...['urlGap', 'licenceGap', 'retrievedGap', 'pagesGap', 'knownThrough', 'searchText'],
  ],
  to: TOWN,
};

const AGREEMENT = ['id', 'position', 'municipalityCode'];
const CONCLUDED = ['kind', 'date', 'dateRaw', 'status', 'statusAsOf', 'searchText'];

/** Tables of a town, each after those that it leads to. */
export const TOWN_TABLES = {
  sourceDocument: DOCUMENT,
  plan: {
    columns: [
      ...['id', 'position', 'municipalityCode', 'issuer', 'name', 'nameEn', 'kind', 'status'],
      ...['startFiscalYear', 'endFiscalYear', 'periodRaw', 'parentId', 'searchText'],
    ],
    to: { ...TOWN, parentId: 'plan' },
  },
  planSuccession: {
    columns: ['planId', 'followsId'],
    to: { planId: 'plan', followsId: 'plan' },
  },
  policy: {
    columns: [
      ...['id', 'position', 'municipalityCode', 'planId', 'parentId', 'levelLabel', 'code'],
      ...['title', 'titleEn', 'leadDepartments', 'relatedDepartments', 'priority', 'status'],
      ...['isReprint', 'reprintOfId', 'stages', 'targetActors', 'completionCriterion', 'sdgGoals'],
      ...['departmentText', 'searchText'],
    ],
    to: { ...TOWN, planId: 'plan', parentId: 'policy', reprintOfId: 'policy' },
  },
  policyPlan: { columns: ['policyId', 'planId'], to: { policyId: 'policy', planId: 'plan' } },
  policyPhase: {
    columns: ['policyId', 'fiscalYear', 'phase', 'raw'],
    to: { policyId: 'policy' },
  },
  policyTheme: { columns: ['policyId', 'themeId'], to: { policyId: 'policy', themeId: 'theme' } },
  budget: {
    columns: [
      ...['id', 'position', 'policyId', 'fiscalYear', 'item', 'amount', 'unit'],
      ...['generalRevenue', 'raw'],
    ],
    to: { policyId: 'policy' },
  },
  kpi: {
    columns: [
      ...['id', 'position', 'municipalityCode', 'planId', 'policyId', 'name', 'nameEn'],
      ...['definition', 'unit', 'direction', 'directionReading', 'measuredBy', 'isMarkedKpi'],
      ...['indicatorId', 'match', 'facets', 'hasTarget', 'hasActual', 'targetState'],
      ...['reachedReason', 'targetMissing', 'targetYear'],
      ...['firstFigure', 'figures', 'profile', 'searchText'],
    ],
    to: { ...TOWN, planId: 'plan', policyId: 'policy', indicatorId: 'indicator' },
  },
  reportedProgress: {
    columns: ['id', 'position', 'kpiId', 'year', 'value', 'raw', 'missing'],
    to: { kpiId: 'kpi' },
  },
  partnership: {
    columns: [...AGREEMENT, 'name', 'nameEn', 'partners', ...CONCLUDED],
    to: TOWN,
  },
  partnershipMunicipality: {
    columns: ['partnershipId', 'municipalityCode'],
    to: { partnershipId: 'partnership', ...TOWN },
  },
  sisterCity: {
    columns: [
      ...[...AGREEMENT, 'partnerName', 'partnerNameEn', 'country', 'region', 'partnerCode'],
      ...['kindLabel', 'fieldsOfExchange', ...CONCLUDED],
    ],
    to: { ...TOWN, country: 'country', partnerCode: 'municipality' },
  },
  narrative: {
    columns: ['id', 'position', 'subjectId', 'kind', 'fiscalYear', 'text'],
    to: { subjectId: ANY },
  },
  provenance: {
    columns: ['recordId', 'machine', 'acceptedBy', 'acceptedOn', 'corrected'],
    to: { recordId: ANY },
  },
} satisfies Record<string, TableSpec>;

export type HeadTable = keyof typeof HEAD_TABLES;
export type TownTable = keyof typeof TOWN_TABLES;

/** As the database names it: sister_city. */
export const tableName = (key: string) =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** JSON, whatever stands in them. */
const JSON_COLUMNS = new Set(['old', 'new']);

/** The value of a column as databases take it. */
export function columnValue(row: object, column: string): Value {
  const value = row[column as keyof typeof row] as unknown;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' || JSON_COLUMNS.has(column)) return JSON.stringify(value);
  return value as Value;
}
