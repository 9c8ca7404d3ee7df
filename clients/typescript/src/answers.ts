// Written by `npm run web:types` from schema/; not by hand.
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActualSource = 'OFFICIAL' | 'PLAN';
export type ComparabilityCode = 'AGGREGATION_DIFFERS' | 'AGGREGATION_UNKNOWN' | 'BOUND_NOT_POINT' | 'COVERAGE_DIFFERS' | 'COVERAGE_UNKNOWN' | 'CUMULATIVE_AND_ANNUAL' | 'DEFINITION_DIFFERS' | 'DENOMINATOR_DIFFERS' | 'DENOMINATOR_UNKNOWN' | 'DENOMINATOR_YEAR_DIFFERS' | 'EVENT_DIFFERS' | 'EVENT_UNKNOWN' | 'GROUP_DIFFERS' | 'GROUP_UNKNOWN' | 'MEASURER_DIFFERS' | 'MEASURER_UNKNOWN' | 'METHOD_DIFFERS' | 'METHOD_UNKNOWN' | 'METHOD_VOLUNTARY' | 'NOTHING_TO_COMPARE' | 'NO_FIGURE' | 'PERIOD_DIFFERS' | 'PERIOD_UNKNOWN' | 'PROVISIONAL' | 'SCOPE_DIFFERS' | 'SCOPE_UNKNOWN' | 'SEASON_DIFFERS' | 'SERIES_BREAK' | 'SOURCE_DIFFERS' | 'SOURCE_UNKNOWN' | 'START_DIFFERS' | 'START_UNKNOWN' | 'THRESHOLD_DIFFERS' | 'THRESHOLD_UNKNOWN' | 'UNDATED' | 'UNIT_DIFFERS';
export type ComparabilityLevel = 'COMPARABLE' | 'NOT_COMPARABLE' | 'WITH_CAUTION';
export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'LESS_THAN' | 'MORE_THAN' | 'RANGE';
export type IndicatorFilter = {
  text?: string | null | undefined;
  theme?: string | null | undefined;
};
export type Language = 'EN' | 'JA';
export type MatchLevel = 'BROAD' | 'CLOSE' | 'EXACT' | 'NARROW' | 'RELATED';
export type Measure = 'ACTUAL' | 'BASELINE' | 'TARGET';
export type MissingReason = 'AFTER_DOCUMENT' | 'IN_WORDS' | 'NOT_APPLICABLE' | 'NOT_IN_SOURCE' | 'NOT_MEASURED' | 'NOT_PRINTED' | 'NOT_SET' | 'SUPPRESSED';
export type MunicipalityFilter = {
  codes?: Array<string> | null | undefined;
  hasPlanMaterial?: boolean | null | undefined;
  hasStatistics?: boolean | null | undefined;
  peersOf?: PeerChoice | null | undefined;
  prefectureCode?: string | null | undefined;
  text?: string | null | undefined;
};
export type MunicipalityKind = 'CITY' | 'SPECIAL_WARD' | 'TOWN' | 'VILLAGE';
export type Normalization = 'CAPITA';
export type ObsStatus = 'A' | 'B' | 'D' | 'E' | 'F' | 'L' | 'M' | 'O' | 'P' | 'Q';
export type ObservationFilter = {
  indicator?: string | null | undefined;
  measures?: Array<Measure> | null | undefined;
  missing?: Array<MissingReason> | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  obsStatus?: Array<ObsStatus> | null | undefined;
  source?: ActualSource | null | undefined;
  theme?: string | null | undefined;
  years?: YearRange | null | undefined;
};
export type ObservationOrder = {
  direction?: OrderDirection;
  field: ObservationOrderField;
};
export type ObservationOrderField = 'POSITION' | 'YEAR';
export type OrderDirection = 'ASC' | 'DESC';
export type PeerBasis = 'GROUP' | 'NEAREST';
export type PeerChoice = {
  by?: PeerBasis;
  first?: number;
  of: string;
  year?: number | null | undefined;
};
export type PeriodType = 'CALENDAR_YEAR' | 'FISCAL_YEAR' | 'POINT_IN_TIME' | 'SPAN' | 'UNSPECIFIED';
export type Reading = 'CERTAIN' | 'EXTERNAL' | 'INFERRED';
export type Wanted = 'DECREASE' | 'INCREASE' | 'MAINTAIN' | 'OTHER';
export type YearRange = {
  from?: number | null | undefined;
  to?: number | null | undefined;
};
export type CompareQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  among?: MunicipalityFilter | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language?: Language;
}>;
export type CompareQuery = { compare: { unit: string, years: Array<number>, citation: string, release: string, indicator: { id: string, name: string, nameEn: string }, comparability: { level: ComparabilityLevel, mayRank: boolean, rankNote: string | null, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, message: string }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, mayRank: boolean, rankNote: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string } | null, statistic: { id: string, label: string } | null, undated: Array<{ id: string, measure: Measure, year: number | null, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, quote: string, document: { id: string, title: string } }> }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, wanted: Wanted | null, missingNote: string | null, observation: { id: string, measure: Measure, year: number | null, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, quote: string, document: { id: string, title: string } }> } | null }> }> } };
export type FigureFragment = { id: string, measure: Measure, year: number | null, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, quote: string, document: { id: string, title: string } }> };
export type CurrentReleaseQueryVariables = Exact<{ [key: string]: never; }>;
export type CurrentReleaseQuery = { dataset: { release: string } };
export type EvidenceQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;
export type EvidenceQuery = { observation: { id: string, measure: Measure, year: number | null, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, obsStatus: ObsStatus, note: string | null, citation: string, municipality: { code: string, name: string, nameEn: string }, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, field: string | null, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null, url: string | null, sha256: string | null } }>, corrections: Array<{ id: string }> } | null };
export type FiguresQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ObservationFilter | null | undefined;
  orderBy?: ObservationOrder | null | undefined;
}>;
export type FiguresQuery = { observations: { totalCount: number, nodes: Array<{ id: string, measure: Measure, year: number | null, date: string | null, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string } | null, statistic: { id: string, label: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };
export type IndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  first: number;
}>;
export type IndicatorsQuery = { indicators: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, definition: string, unit: string, theme: { id: string, name: string, nameEn: string } }> } };
export type TownsQueryVariables = Exact<{
  filter?: MunicipalityFilter | null | undefined;
  first: number;
}>;
export type TownsQuery = { municipalities: { totalCount: number, nodes: Array<{ code: string, name: string, nameEn: string, nameKana: string, kind: MunicipalityKind, prefecture: { code: string, name: string, nameEn: string } }> } };
