// Written by `npm run web:types` from schema/; not by hand.
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActualSource = 'OFFICIAL' | 'PLAN';
export type ComparabilityCode = 'AGGREGATION_DIFFERS' | 'AGGREGATION_UNKNOWN' | 'BOUND_NOT_POINT' | 'COVERAGE_DIFFERS' | 'COVERAGE_UNKNOWN' | 'CUMULATIVE_AND_ANNUAL' | 'DEFINITION_DIFFERS' | 'DENOMINATOR_DIFFERS' | 'DENOMINATOR_UNKNOWN' | 'DENOMINATOR_YEAR_DIFFERS' | 'EVENT_DIFFERS' | 'EVENT_UNKNOWN' | 'GROUP_DIFFERS' | 'GROUP_UNKNOWN' | 'MEASURER_DIFFERS' | 'MEASURER_UNKNOWN' | 'METHOD_DIFFERS' | 'METHOD_UNKNOWN' | 'METHOD_VOLUNTARY' | 'NOTHING_TO_COMPARE' | 'NO_FIGURE' | 'PERIOD_DIFFERS' | 'PERIOD_UNKNOWN' | 'PROVISIONAL' | 'SCOPE_DIFFERS' | 'SCOPE_UNKNOWN' | 'SEASON_DIFFERS' | 'SERIES_BREAK' | 'SOURCE_DIFFERS' | 'SOURCE_UNKNOWN' | 'START_DIFFERS' | 'START_UNKNOWN' | 'THRESHOLD_DIFFERS' | 'THRESHOLD_UNKNOWN' | 'UNDATED' | 'UNIT_DIFFERS';
export type ComparabilityLevel = 'COMPARABLE' | 'NOT_COMPARABLE' | 'WITH_CAUTION';
export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'LESS_THAN' | 'MORE_THAN' | 'RANGE';
export type ComparisonRowOrder = {
  direction?: OrderDirection;
  measure: Measure;
  year: number;
};
export type Extent = 'EXCERPT' | 'WHOLE';
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
export type NarrativeKind = 'CONTENT' | 'DIRECTION' | 'ISSUE' | 'PURPOSE' | 'RESULT' | 'SITUATION' | 'VERIFICATION' | 'VISION';
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
export type OrderDirection = 'ASC' | 'DESC';
export type PeerBasis = 'GROUP' | 'NEAREST';
export type PeerChoice = {
  by?: PeerBasis;
  first?: number;
  of: string;
  year?: number | null | undefined;
};
export type PeriodType = 'CALENDAR_YEAR' | 'FISCAL_YEAR' | 'POINT_IN_TIME' | 'SPAN' | 'UNSPECIFIED';
export type PhaseFilter = {
  fiscalYear: number;
  phase: string;
};
export type PlanFilter = {
  activeInFiscalYear?: number | null | undefined;
  endFiscalYear?: number | null | undefined;
  kind?: PlanKind | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  status?: PlanStatus | null | undefined;
  text?: string | null | undefined;
  theme?: string | null | undefined;
};
export type PlanKind = 'ACTION_PLAN' | 'BASIC_PLAN' | 'COMPREHENSIVE_PLAN' | 'COMPREHENSIVE_STRATEGY' | 'EVALUATION' | 'GUIDELINE' | 'IMPLEMENTATION_PLAN' | 'ORDINANCE' | 'OTHER' | 'SECTORAL_PLAN' | 'VISION';
export type PlanStatus = 'EXISTING' | 'PLANNED' | 'UNDER_REVIEW' | 'UNKNOWN';
export type PolicyFilter = {
  department?: string | null | undefined;
  includeDescendants?: boolean | null | undefined;
  leadDepartment?: string | null | undefined;
  levelLabel?: string | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  parentId?: string | null | undefined;
  phase?: PhaseFilter | null | undefined;
  planId?: string | null | undefined;
  priority?: boolean | null | undefined;
  sdgGoal?: string | null | undefined;
  status?: PolicyStatus | null | undefined;
  text?: string | null | undefined;
  theme?: string | null | undefined;
};
export type PolicyStatus = 'CONTINUING' | 'NEW';
export type RankReason = 'ALONE' | 'BOUND' | 'MISSING' | 'NOT_COMPARABLE' | 'OTHER_PERIOD' | 'OTHER_ROW' | 'RELATED';
export type ReachedReason = 'ACTUAL_IS_BOUND' | 'DIRECTION_UNKNOWN' | 'FLOOR_OR_FALL' | 'NO_ACTUAL' | 'NO_BASELINE' | 'NO_TARGET' | 'OTHER_PERIOD' | 'PAST_RANGE' | 'TARGET_IN_WORDS' | 'TARGET_IS_ABOUT';
export type Reading = 'CERTAIN' | 'EXTERNAL' | 'INFERRED';
export type SearchType = 'INDICATOR' | 'KPI' | 'MUNICIPALITY' | 'PARTNERSHIP' | 'PLAN' | 'POLICY' | 'SISTER_CITY' | 'SOURCE_DOCUMENT';
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
  first: number;
  towns?: number | null | undefined;
  orderBy?: ComparisonRowOrder | null | undefined;
  language: Language;
}>;
export type CompareQuery = { compare: { release: string, unit: string, years: Array<number>, rowCount: number, citation: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string }, comparability: { level: ComparabilityLevel, mayRank: boolean, rankNote: string | null, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, barsRanking: boolean, message: string }> }, resolved: Array<{ message: string }>, towns: Array<{ municipality: { code: string } }>, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, mayRank: boolean, rankNote: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, attainment: { targetYear: number | null, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, against: ActualSource, note: string | null, progressFromBaseline: { words: string }, actualOverTarget: { words: string }, target: { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | null, actual: { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | null } | null } | null, statistic: { id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null, undated: Array<{ id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, rankReason: RankReason | null, rankedCount: number | null, missing: MissingReason | null, missingNote: string | null, observation: { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | null }> }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, municipality: { code: string, name: string, nameEn: string } }> } };
export type FiguresQueryVariables = Exact<{
  filter: ObservationFilter;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;
export type FiguresQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { citation: string, id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, indicator: { id: string, name: string, nameEn: string } } | null, statistic: { id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { id: string, name: string, nameEn: string } } | null, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } }> }, dataset: { release: string } };
export type FindQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;
export type FindQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, type: SearchType, label: string, labelEn: string | null, node: | { id: string, definition: string, unit: string, municipality: { code: string, name: string, nameEn: string } | null, kpis: { totalCount: number }, statistics: { totalCount: number } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string }, prefecture: { name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, publisher: string, publisherEn: string | null, municipality: { code: string, name: string, nameEn: string } | null }
       }> }, dataset: { release: string } };
export type GapsQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  among?: MunicipalityFilter | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  first: number;
  towns?: number | null | undefined;
  language: Language;
}>;
export type GapsQuery = { compare: { release: string, years: Array<number>, rowCount: number, indicator: { id: string, name: string, nameEn: string }, towns: Array<{ municipality: { code: string } }>, missing: Array<{ year: number, measure: Measure, reason: MissingReason, count: number, municipalities: Array<{ code: string, name: string, nameEn: string }> }>, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null } | null, statistic: { id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null, cells: Array<{ year: number, measure: Measure, missing: MissingReason | null, missingNote: string | null }> }> }, municipalitiesWithoutTarget: { totalCount: number, nodes: Array<{ code: string, name: string, nameEn: string }> } };
export type HeldQueryVariables = Exact<{ [key: string]: never; }>;
export type HeldQuery = { dataset: { release: string, name: string, licence: string, counts: { municipalities: number, withPlanMaterial: number, plans: number, policies: number, kpis: number, observations: number, evidence: number } }, themes: Array<{ id: string, name: string, nameEn: string, counts: { indicators: number, kpis: number, statistics: number, observations: number, policies: number } }>, municipalities: { totalCount: number, nodes: Array<{ code: string, name: string, nameEn: string }> } };
export type LinkQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  among?: MunicipalityFilter | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  towns?: number | null | undefined;
  language: Language;
}>;
export type LinkQuery = { compare: { release: string, citation: string, indicator: { id: string, name: string, nameEn: string }, resolved: Array<{ message: string }>, towns: Array<{ municipality: { code: string } }> } };
export type PlansQueryVariables = Exact<{
  plans: PlanFilter;
  policies: PolicyFilter;
  firstPlans: number;
  firstPolicies: number;
  afterPolicy?: string | null | undefined;
}>;
export type PlansQuery = { plans: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, status: PlanStatus, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, municipality: { code: string, name: string, nameEn: string }, kpis: { totalCount: number }, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> }> }, policies: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, leadDepartments: Array<string>, plan: { id: string, name: string, nameEn: string | null }, municipality: { code: string, name: string, nameEn: string }, themes: Array<{ id: string, name: string, nameEn: string }>, kpis: Array<{ id: string, name: string, nameEn: string | null }>, narratives: Array<{ kind: NarrativeKind, text: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } }> }, dataset: { release: string } };
export type RecordQueryVariables = Exact<{
  id: string;
  language: Language;
}>;
export type RecordQuery = { node: | { __typename: 'Correction' } | { __typename: 'Country' } | { __typename: 'DefinitionSource' } | { __typename: 'Discrepancy' } | { __typename: 'Indicator' } | { __typename: 'Kpi', id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string }, observations: Array<{ id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> }>, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, attainments: Array<{ targetYear: number | null, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, against: ActualSource, note: string | null, formula: string, progressFromBaseline: { words: string }, actualOverTarget: { words: string }, target: { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | null, actual: { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }>, plan: { name: string, nameEn: string | null }, indicator: { id: string, name: string, nameEn: string } } | { __typename: 'Municipality' } | { __typename: 'MunicipalityPlace' } | { __typename: 'Observation', citation: string, id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, indicator: { id: string, name: string, nameEn: string } } | null, statistic: { id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { id: string, name: string, nameEn: string } } | null, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | { __typename: 'Partnership', id: string, label: string, labelEn: string | null, municipality: { code: string, name: string, nameEn: string }, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | { __typename: 'Plan', id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string }, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | { __typename: 'Policy', id: string, title: string, titleEn: string | null, municipality: { code: string, name: string, nameEn: string }, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | { __typename: 'Prefecture' } | { __typename: 'SisterCity', id: string, label: string, labelEn: string | null, municipality: { code: string, name: string, nameEn: string }, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> } | { __typename: 'SourceDocument' } | { __typename: 'StatisticSeries', id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, municipality: { code: string, name: string, nameEn: string }, observations: Array<{ id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> }>, indicator: { id: string, name: string, nameEn: string } } | { __typename: 'Theme' } | null, dataset: { release: string } };
export type TownHeldQueryVariables = Exact<{
  code: string;
  language: Language;
}>;
export type TownHeldQuery = { municipality: { code: string, name: string, nameEn: string, kpis: { totalCount: number }, plans: { totalCount: number }, policies: { totalCount: number }, sourceDocuments: Array<{ id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, date: string | null, url: string | null, extent: Extent, extentNote: string }>, statistics: Array<{ id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { id: string, name: string, nameEn: string } }> } | null, dataset: { release: string } };
export type TownFragment = { code: string, name: string, nameEn: string };
export type PromiseFragment = { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, indicator: { id: string, name: string, nameEn: string } };
export type SeriesFragment = { id: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { id: string, name: string, nameEn: string } };
export type FigureFragment = { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, corrections: Array<{ field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> };
export type PrintedFragment = { id: string, year: number | null, measure: Measure, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, note: string | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } }> };
export type QuotedFragment = { field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null } };
export type CorrectedFragment = { field: string, old: string | null, new: string | null, since: string, reason: string, reasonEn: string };
