// Written by `npm run web:types` from schema/; not by hand.
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Aggregation = 'CUMULATIVE' | 'FLOW' | 'MEAN' | 'STOCK' | 'UNSPECIFIED';
export type AgreementStatus = 'ACTIVE' | 'CONCLUDED' | 'ENDED' | 'IN_TALKS' | 'PLANNED' | 'UNDER_CONSIDERATION' | 'UNKNOWN';
export type AskedBy = 'FORMER_CODE' | 'FORMER_MUNICIPALITY' | 'FORMER_NAME' | 'FORMER_WARD' | 'NAME' | 'OTHER_CODE' | 'WARD';
export type AttainmentMethod = 'ACTUAL_OVER_TARGET' | 'FROM_BASELINE' | 'FROM_ZERO' | 'IN_WORDS' | 'KEPT_OR_NOT';
export type AttainmentReason = 'ACTUAL_IS_BOUND' | 'ACTUAL_IS_NEGATIVE' | 'BASELINE_EQUALS_TARGET' | 'BASELINE_WITHIN_BOUND' | 'FLOOR_OR_FALL' | 'LESS_IS_WANTED' | 'NO_ACTUAL' | 'NO_BASELINE' | 'NO_TARGET' | 'OTHER_PERIOD' | 'PAST_RANGE' | 'TARGET_IN_WORDS' | 'TARGET_IS_ABOUT' | 'TARGET_IS_NEGATIVE' | 'TARGET_IS_RANGE' | 'TARGET_IS_UPPER_BOUND' | 'TARGET_IS_ZERO';
export type ChangeKind = 'ADDED' | 'REFLAGGED' | 'REMOVED' | 'REVISED';
export type ComparabilityCode = 'AGGREGATION_DIFFERS' | 'AGGREGATION_UNKNOWN' | 'BOUND_NOT_POINT' | 'COVERAGE_DIFFERS' | 'COVERAGE_UNKNOWN' | 'CUMULATIVE_AND_ANNUAL' | 'DEFINITION_DIFFERS' | 'DENOMINATOR_DIFFERS' | 'DENOMINATOR_UNKNOWN' | 'DENOMINATOR_YEAR_DIFFERS' | 'EVENT_DIFFERS' | 'EVENT_UNKNOWN' | 'GROUP_DIFFERS' | 'GROUP_UNKNOWN' | 'MEASURER_DIFFERS' | 'MEASURER_UNKNOWN' | 'METHOD_DIFFERS' | 'METHOD_UNKNOWN' | 'METHOD_VOLUNTARY' | 'NOTHING_TO_COMPARE' | 'NO_FIGURE' | 'PERIOD_DIFFERS' | 'PERIOD_UNKNOWN' | 'PROVISIONAL' | 'SCOPE_DIFFERS' | 'SCOPE_UNKNOWN' | 'SEASON_DIFFERS' | 'SERIES_BREAK' | 'SOURCE_DIFFERS' | 'SOURCE_UNKNOWN' | 'START_DIFFERS' | 'START_UNKNOWN' | 'THRESHOLD_DIFFERS' | 'THRESHOLD_UNKNOWN' | 'UNDATED' | 'UNIT_DIFFERS';
export type ComparabilityLevel = 'COMPARABLE' | 'NOT_COMPARABLE' | 'WITH_CAUTION';
export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'LESS_THAN' | 'MORE_THAN' | 'RANGE';
export type ComparisonRowOrder = {
  direction?: OrderDirection;
  measure: Measure;
  year: number;
};
export type CorrectionFilter = {
  dateFrom?: string | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
};
export type CountUnit = 'CASE' | 'COPY' | 'GRAM_PER_PERSON_DAY' | 'GROUP' | 'HOUSEHOLD' | 'ORGANISATION' | 'PERSON' | 'PERSON_NIGHT' | 'PERSON_TIMES' | 'QUANTITY' | 'RATIO' | 'YEAR_OF_LIFE' | 'YEN';
export type DenominatorKind = 'AMOUNT' | 'ASSESSED_TAX' | 'BUSINESSES' | 'ELECTORS' | 'EMPLOYEES' | 'EVENTS' | 'FACILITIES' | 'FINANCIAL_SCALE' | 'HOUSEHOLDS' | 'INSURED' | 'MEMBERS' | 'OTHER' | 'RESIDENTS' | 'RESPONDENTS' | 'STUDENTS';
export type Direction = 'DECREASE' | 'INCREASE' | 'MAINTAIN';
export type Extent = 'EXCERPT' | 'WHOLE';
export type FactPart = 'BUDGET' | 'NARRATIVE' | 'RECORD' | 'REPORTED_PROGRESS';
export type KpiFilter = {
  hasActual?: boolean | null | undefined;
  hasTarget?: boolean | null | undefined;
  includeDescendants?: boolean | null | undefined;
  indicator?: string | null | undefined;
  isMarkedKpi?: boolean | null | undefined;
  missing?: Array<MissingReason> | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  planId?: string | null | undefined;
  policyId?: string | null | undefined;
  reached?: Array<TargetState> | null | undefined;
  reachedReason?: Array<ReachedReason> | null | undefined;
  sdgGoal?: string | null | undefined;
  targetYears?: YearRange | null | undefined;
  text?: string | null | undefined;
  theme?: string | null | undefined;
  undatedTarget?: boolean | null | undefined;
};
export type KpiOrder = {
  direction?: OrderDirection;
  field: KpiOrderField;
};
export type KpiOrderField = 'INDICATOR' | 'NAME' | 'POSITION' | 'TARGET_YEAR';
export type Language = 'EN' | 'JA';
export type LineRange = {
  from?: number | null | undefined;
  to?: number | null | undefined;
};
export type MatchLevel = 'BROAD' | 'CLOSE' | 'EXACT' | 'NARROW' | 'RELATED';
export type Measure = 'ACTUAL' | 'BASELINE' | 'TARGET';
export type Measurer = 'GOVERNMENT' | 'MUNICIPALITY' | 'PREFECTURE' | 'RESIDENT_SURVEY' | 'UNSPECIFIED';
export type MissingReason = 'AFTER_DOCUMENT' | 'IN_WORDS' | 'NOT_APPLICABLE' | 'NOT_IN_SOURCE' | 'NOT_MEASURED' | 'NOT_PRINTED' | 'NOT_SET' | 'SUPPRESSED';
export type MunicipalityFilter = {
  codes?: Array<string> | null | undefined;
  hasPlanMaterial?: boolean | null | undefined;
  peersOf?: PeerChoice | null | undefined;
  prefectureCode?: string | null | undefined;
  text?: string | null | undefined;
};
export type MunicipalityKind = 'CITY' | 'SPECIAL_WARD' | 'TOWN' | 'VILLAGE';
export type NarrativeKind = 'CONTENT' | 'DIRECTION' | 'ISSUE' | 'PURPOSE' | 'RESULT' | 'SITUATION' | 'VERIFICATION' | 'VISION';
export type Normalization = 'CAPITA';
export type ObsStatus = 'A' | 'B' | 'D' | 'E' | 'F' | 'L' | 'M' | 'O' | 'P' | 'Q';
export type OrderDirection = 'ASC' | 'DESC';
export type PartnershipFilter = {
  dateFrom?: string | null | undefined;
  dateTo?: string | null | undefined;
  kind?: PartnershipKind | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  status?: AgreementStatus | null | undefined;
  text?: string | null | undefined;
};
export type PartnershipKind = 'ADVISORY_BODY' | 'CITIZEN_BODY' | 'COMPANY_AGREEMENT' | 'COUNCIL' | 'INSTITUTION_AFFILIATION' | 'INTERMUNICIPAL' | 'INTERNATIONAL' | 'JOINT_PROJECT' | 'OTHER' | 'SUMMIT' | 'UNIVERSITY_AGREEMENT';
export type PeerBasis = 'GROUP' | 'NEAREST';
export type PeerChoice = {
  by?: PeerBasis;
  first?: number;
  of: string;
  year?: number | null | undefined;
};
export type PerHeadMeaning = 'AMOUNT' | 'NONE_OF_POPULATION' | 'NONE_OF_RATIO' | 'SHARE_OF_RESIDENTS';
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
export type PlanOrder = {
  direction?: OrderDirection;
  field: PlanOrderField;
};
export type PlanOrderField = 'END_FISCAL_YEAR' | 'NAME' | 'POSITION' | 'START_FISCAL_YEAR';
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
export type ReachedReason = 'ACTUAL_IS_BOUND' | 'DIRECTION_UNKNOWN' | 'FLOOR_OR_FALL' | 'NO_ACTUAL' | 'NO_BASELINE' | 'NO_TARGET' | 'OTHER_PERIOD' | 'PAST_RANGE' | 'TARGET_IN_WORDS' | 'TARGET_IS_ABOUT';
export type Reading = 'CERTAIN' | 'EXTERNAL' | 'INFERRED';
export type Reciprocity = 'BOTH_SIDES' | 'ONE_SIDE' | 'PARTNER_ABROAD' | 'PARTNER_NOT_READ';
export type RecordType = 'Correction' | 'Country' | 'DefinitionSource' | 'Discrepancy' | 'Indicator' | 'Kpi' | 'Municipality' | 'MunicipalityPlace' | 'Observation' | 'Partnership' | 'Plan' | 'Policy' | 'Prefecture' | 'SisterCity' | 'SourceDocument' | 'StatisticSeries' | 'Theme';
export type ReleaseDiffFilter = {
  kinds?: Array<ChangeKind> | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  types?: Array<RecordType> | null | undefined;
};
export type Scope = 'ALL' | 'DESK_CLIENTS' | 'GRANT_USERS' | 'JAPANESE_NATIONALS' | 'ONE_BODY' | 'ONE_OFFICE' | 'ONE_PROGRAMME' | 'UNSPECIFIED';
export type SearchType = 'INDICATOR' | 'KPI' | 'MUNICIPALITY' | 'PARTNERSHIP' | 'PLAN' | 'POLICY' | 'SISTER_CITY' | 'SOURCE_DOCUMENT';
export type SisterCityFilter = {
  country?: string | null | undefined;
  dateFrom?: string | null | undefined;
  dateTo?: string | null | undefined;
  kind?: SisterCityKind | null | undefined;
  municipalityCodes?: Array<string> | null | undefined;
  reciprocity?: Reciprocity | null | undefined;
  status?: AgreementStatus | null | undefined;
  text?: string | null | undefined;
};
export type SisterCityKind = 'BROTHER' | 'FRIENDSHIP' | 'PARTNERSHIP' | 'SISTER' | 'UNSPECIFIED';
export type SisterCityOrder = {
  direction?: OrderDirection;
  field: SisterCityOrderField;
};
export type SisterCityOrderField = 'COUNTRY' | 'DATE' | 'PARTNER_NAME_EN' | 'POSITION';
export type TargetReading = 'FALL' | 'FLOOR';
export type TargetState = 'NOT_REACHED' | 'OPEN' | 'REACHED';
export type Wanted = 'DECREASE' | 'INCREASE' | 'MAINTAIN' | 'OTHER';
export type YearRange = {
  from?: number | null | undefined;
  to?: number | null | undefined;
};
export type AgreementChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PartnershipFilter | null | undefined;
  anyKind?: PartnershipFilter | null | undefined;
  anyStatus?: PartnershipFilter | null | undefined;
  anyYear?: PartnershipFilter | null | undefined;
  anyText?: PartnershipFilter | null | undefined;
}>;
export type AgreementChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> } };
export type AgreementsQueryVariables = Exact<{
  filter?: PartnershipFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type AgreementsQuery = { partnerships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, statusAsOf: string | null, date: string | null, dateRaw: string | null, partners: Array<string>, municipality: { code: string, name: string, nameEn: string }, partnerMunicipalities: Array<{ code: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };
export type AllIndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;
export type AllIndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, unit: string, counted: string, countedEn: string, theme: { id: string, name: string, nameEn: string }, kpis: { totalCount: number } }> } };
export type AllTownsQueryVariables = Exact<{
  filter?: MunicipalityFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type AllTownsQuery = { municipalities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } }> } };
export type CompareQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language: Language;
}>;
export type CompareQuery = { compare: { unit: string, years: Array<number>, citation: string, release: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string, perHead: PerHeadMeaning, direction: Direction | null, directionNote: string | null }, resolved: Array<{ asked: string, by: AskedBy, message: string, municipality: { code: string, name: string, nameEn: string } }>, comparability: { level: ComparabilityLevel, mayRank: boolean, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, barsRanking: boolean, message: string, municipalities: Array<{ code: string, name: string, nameEn: string }> }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, besideGroup: string | null, mayRank: boolean, rankNote: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, attainment: { reached: boolean | null, target: { year: number | null, raw: string } | null, actual: { year: number | null, raw: string } | null, actualOverTarget: { name: string, words: string, value: number | null, formula: string, reason: string | null }, progressFromBaseline: { name: string, words: string, value: number | null, formula: string, reason: string | null } } | null } | null, statistic: { id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { name: string, nameEn: string } } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, undated: Array<{ id: string, measure: Measure, raw: string, missing: MissingReason | null, wanted: Wanted | null, value: number | null, valueTo: number | null, comparator: Comparator }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, wanted: Wanted | null, missingNote: string | null, observation: { id: string, raw: string, note: string | null, periodType: PeriodType, obsStatus: ObsStatus } | null }> }>, summaries: Array<{ comparableGroup: string, year: number, measure: Measure, count: number, missing: number, minimum: number, median: number, maximum: number }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, municipality: { code: string, name: string, nameEn: string }, observations: Array<{ id: string, value: number | null, unit: string, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null }> }> } };
export type ComparedShareFragment = { name: string, words: string, value: number | null, formula: string, reason: string | null };
export type CorrectionsQueryVariables = Exact<{
  filter?: CorrectionFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type CorrectionsQuery = { corrections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordId: string, field: string, old: string | null, new: string | null, since: string, seen: string, reason: string, reasonEn: string, record: | { id: string } | { id: string } | { id: string } | { id: string } | { name: string, unit: string, id: string, indicatorNameEn: string } | { name: string, nameEn: string | null, id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string } | { id: string } | { measure: Measure, year: number | null, id: string, municipality: { code: string, name: string, nameEn: string }, kpi: { name: string, nameEn: string | null, indicator: { id: string } } | null, statistic: { indicator: { id: string, name: string, nameEn: string } } | null } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string }
       }> } };
export type FigureLinesQueryVariables = Exact<{
  id: string;
  language: Language;
}>;
export type FigureLinesQuery = { observation: { evidence: Array<{ excerpt: { missingNote: string | null, lines: Array<{ line: number, text: string, isCited: boolean, isCut: boolean }> } }> } | null };
export type FigureYearsQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
}>;
export type FigureYearsQuery = { compare: { years: Array<number> } };
export type FigureQueryVariables = Exact<{
  indicator: string;
  municipality: string;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language: Language;
}>;
export type FigureQuery = { compare: { unit: string, release: string, indicator: { name: string, nameEn: string }, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, definition: string | null, measuredBy: string | null, plan: { id: string, name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null, undated: Array<{ id: string, value: number | null, valueTo: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: ObsStatus, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, cell: { file: string, sheet: string | null, row: number, rowHead: string | null, columnHead: string | null } | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null, urlNote: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string, licence: string | null, licenceNote: string | null, retrieved: string | null, retrievedNote: string | null, pagesNote: string | null } }> }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, missing: MissingReason | null, missingNote: string | null, denominator: { value: number | null, unit: string, year: number | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null } | null, observation: { id: string, value: number | null, valueTo: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: ObsStatus, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, cell: { file: string, sheet: string | null, row: number, rowHead: string | null, columnHead: string | null } | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null, urlNote: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string, licence: string | null, licenceNote: string | null, retrieved: string | null, retrievedNote: string | null, pagesNote: string | null } }> } | null }> }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, observations: Array<{ id: string, value: number | null, unit: string, raw: string, kpi: { name: string } | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null }> }> } };
export type PrintedFragment = { id: string, value: number | null, valueTo: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: ObsStatus, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, cell: { file: string, sheet: string | null, row: number, rowHead: string | null, columnHead: string | null } | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, url: string | null, urlNote: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string, licence: string | null, licenceNote: string | null, retrieved: string | null, retrievedNote: string | null, pagesNote: string | null } }> };
export type FindAllQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
}>;
export type FindAllQuery = { search: { totalCount: number, edges: Array<{ type: SearchType, label: string, labelEn: string | null, snippet: string, node: | { id: string, municipality: { code: string, name: string, nameEn: string } | null } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string }, prefecture: { name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, publisher: string, publisherEn: string | null, municipality: { code: string, name: string, nameEn: string } | null }
       }> } };
export type FindIndicatorsQueryVariables = Exact<{
  query: string;
}>;
export type FindIndicatorsQuery = { search: { totalCount: number, nodes: Array< | { id: string, name: string, nameEn: string, unit: string, statistics: { totalCount: number }, kpis: { totalCount: number } } | Record<PropertyKey, never>
    > } };
export type FindTownsQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;
export type FindTownsQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< | { code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } } | Record<PropertyKey, never>
    > } };
export type HomeQueryVariables = Exact<{ [key: string]: never; }>;
export type HomeQuery = { dataset: { release: string, licence: string, counts: { municipalities: number, withPlanMaterial: number, plans: number, policies: number, kpis: number, observations: number, partnerships: number, sisterCities: number, evidence: number }, countsByMunicipality: Array<{ plans: number, policies: number, kpis: number, municipality: { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } } }> }, most: { nodes: Array<{ id: string, name: string, nameEn: string }> }, targets: { totalCount: number, reached: { groups: Array<{ key: string | null, count: number }> }, reasons: { groups: Array<{ key: string | null, count: number }> } }, unread: { missing: { groups: Array<{ key: string | null, count: number }> } } };
export type IndicatorQueryVariables = Exact<{
  id: string;
  indicator: string;
  language: Language;
}>;
export type IndicatorQuery = { dataset: { release: string }, indicator: { id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, unit: string, counted: string, countedEn: string, definition: string, open: boolean, theme: { id: string, name: string, nameEn: string, indicators: { nodes: Array<{ id: string, name: string, nameEn: string }> } }, facets: { aggregation: Aggregation, countUnit: CountUnit, day: string | null, detail: string | null, measurer: Measurer, note: string | null, period: PeriodType, scope: Scope, since: number | null, denominator: { kind: DenominatorKind, detail: string | null } | null }, kpis: { totalCount: number } } | null, compare: { years: Array<number>, comparability: { level: ComparabilityLevel }, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, unit: string, definition: string | null, plan: { name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, cells: Array<{ missingNote: string | null }> }> } };
export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;
export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, name: string, nameEn: string, unit: string, statistics: { totalCount: number }, kpis: { totalCount: number } }> } };
export type NationMarkedQueryVariables = Exact<{
  indicator: string;
  codes: Array<string> | string;
  year: number;
  measure: Measure;
  per?: Normalization | null | undefined;
  language: Language;
}>;
export type NationMarkedQuery = { compare: { rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, cells: Array<{ value: number | null, valueTo: number | null, comparator: Comparator | null, missing: MissingReason | null, missingNote: string | null, observation: { id: string, raw: string, evidence: Array<{ startLine: number | null, document: { title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null }> }> } };
export type NationTownsQueryVariables = Exact<{
  indicator: string;
  among: MunicipalityFilter;
  year: number;
  measure: Measure;
  per?: Normalization | null | undefined;
  order: ComparisonRowOrder;
  english: boolean;
}>;
export type NationTownsQuery = { compare: { unit: string, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, municipality: { code: string, name?: string, nameEn?: string }, cells: Array<{ value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null }> }>, missing: Array<{ reason: MissingReason, municipalities: Array<{ code: string }> }> } };
export type NationYearsQueryVariables = Exact<{
  indicator: string;
  measure: Measure;
}>;
export type NationYearsQuery = { years: { facets: { groups: Array<{ key: string | null, count: number }> } }, measures: { facets: { groups: Array<{ key: string | null, count: number }> } } };
export type NationQueryVariables = Exact<{
  indicator: string;
  among: MunicipalityFilter;
  year: number;
  measure: Measure;
  per?: Normalization | null | undefined;
  order: ComparisonRowOrder;
  language: Language;
}>;
export type NationQuery = { compare: { unit: string, orderNote: string | null, citation: string, release: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string, perHead: PerHeadMeaning, direction: Direction | null }, comparability: { level: ComparabilityLevel, mayRank: boolean, rankNote: string | null, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, barsRanking: boolean, message: string }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string } | null, statistic: { id: string } | null, cells: Array<{ value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null }> }>, summaries: Array<{ comparableGroup: string, count: number, minimum: number, lowerQuartile: number, median: number, upperQuartile: number, maximum: number }>, missing: Array<{ reason: MissingReason, count: number }> } };
export type NearTownsQueryVariables = Exact<{
  code: string;
}>;
export type NearTownsQuery = { peers: { peers: Array<{ municipality: { code: string } }> }, municipality: { prefecture: { municipalities: { nodes: Array<{ code: string }> } } } | null };
export type PlanChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PlanFilter | null | undefined;
  anyKind?: PlanFilter | null | undefined;
  anyStatus?: PlanFilter | null | undefined;
  anyTheme?: PlanFilter | null | undefined;
  anyEnd?: PlanFilter | null | undefined;
  anyYear?: PlanFilter | null | undefined;
  anyText?: PlanFilter | null | undefined;
}>;
export type PlanChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyTheme: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyEnd: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, themes: Array<{ id: string, name: string, nameEn: string }> };
export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  order?: PlanOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, issuer: string, status: PlanStatus, municipality: { code: string, name: string, nameEn: string }, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, follows: Array<{ id: string, name: string, nameEn: string | null }>, precedes: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };
export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, isReprint: boolean, leadDepartments: Array<string>, municipality: { code: string, name: string, nameEn: string }, plan: { id: string, name: string, nameEn: string | null }, themes: Array<{ id: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };
export type PolicyChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PolicyFilter | null | undefined;
  anyTheme?: PolicyFilter | null | undefined;
  anyPlan?: PolicyFilter | null | undefined;
  anyOffice?: PolicyFilter | null | undefined;
  anyLevel?: PolicyFilter | null | undefined;
  anyText?: PolicyFilter | null | undefined;
}>;
export type PolicyChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyTheme: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyPlan: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyOffice: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyLevel: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, themes: Array<{ id: string, name: string, nameEn: string }> };
export type PolicyDetailQueryVariables = Exact<{
  id: string;
}>;
export type PolicyDetailQuery = { policy: { id: string, completionCriterion: string | null, targetActors: Array<string>, relatedDepartments: Array<string>, sdgGoals: Array<string>, plan: { name: string, nameEn: string | null }, reprintOf: { id: string, title: string } | null, budgets: Array<{ fiscalYear: number, item: string, raw: string, unit: string }>, narratives: Array<{ kind: NarrativeKind, fiscalYear: number | null, text: string }>, kpis: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> } | null };
export type ReleaseChangeCountsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: ReleaseDiffFilter | null | undefined;
  language: Language;
}>;
export type ReleaseChangeCountsQuery = { releaseDiff: { countNote: string | null, counts: Array<{ type: RecordType, kind: ChangeKind, count: number }> | null } };
export type ReleaseChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: ReleaseDiffFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type ReleaseChangesQuery = { releaseDiff: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ChangeKind, type: RecordType, recordId: string, municipalityCode: string | null, fields: Array<{ name: string, before: string | null, after: string | null }> }> } };
export type ReleaseListQueryVariables = Exact<{ [key: string]: never; }>;
export type ReleaseListQuery = { releases: Array<{ release: string, made: string, isCurrent: boolean, pinned: boolean, counts: Array<{ table: string, rows: number }> }> };
export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;
export type ReleasesQuery = { releases: Array<{ release: string, made: string, isCurrent: boolean }> };
export type SisterCitiesQueryVariables = Exact<{
  filter?: SisterCityFilter | null | undefined;
  order?: SisterCityOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type SisterCitiesQuery = { sisterCities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, region: string | null, kind: SisterCityKind, kindLabel: string, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, reciprocity: Reciprocity, fieldsOfExchange: Array<string>, partnerCountry: { code: string, name: string, nameEn: string }, municipality: { code: string, name: string, nameEn: string }, partnerMunicipality: { code: string } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };
export type SisterCityChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: SisterCityFilter | null | undefined;
  anyCountry?: SisterCityFilter | null | undefined;
  anyKind?: SisterCityFilter | null | undefined;
  anyStatus?: SisterCityFilter | null | undefined;
  anyYear?: SisterCityFilter | null | undefined;
  anySides?: SisterCityFilter | null | undefined;
  anyText?: SisterCityFilter | null | undefined;
}>;
export type SisterCityChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyCountry: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anySides: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, countries: Array<{ code: string, name: string, nameEn: string }> };
export type SourceFactsQueryVariables = Exact<{
  id: string;
  lines?: LineRange | null | undefined;
  texts: boolean;
  language: Language;
  after?: string | null | undefined;
}>;
export type SourceFactsQuery = { sourceDocument: { facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ part: FactPart, evidence: { field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, reading: Reading, note: string | null, cell: { file: string, sheet: string | null, row: number, rowHead: string | null, columnHead: string | null } | null, excerpt?: { missingNote: string | null, lines: Array<{ line: number, text: string, isCited: boolean, isCut: boolean }> } }, record: | { __typename: 'Correction', id: string } | { __typename: 'Country', id: string } | { __typename: 'DefinitionSource', id: string } | { __typename: 'Discrepancy', id: string } | { __typename: 'Indicator', label: string, labelEn: string | null, id: string, municipality: { code: string } | null } | { __typename: 'Kpi', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Municipality', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'MunicipalityPlace', id: string } | { __typename: 'Observation', year: number | null, measure: Measure, raw: string, id: string, town: { code: string, name: string, nameEn: string }, kpi: { name: string, nameEn: string | null, indicator: { id: string } } | null, statistic: { indicator: { id: string, name: string, nameEn: string } } | null } | { __typename: 'Partnership', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Plan', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Policy', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Prefecture', id: string } | { __typename: 'SisterCity', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'SourceDocument', label: string, labelEn: string | null, id: string, municipality: { code: string } | null } | { __typename: 'StatisticSeries', id: string } | { __typename: 'Theme', id: string }
         }> } } | null };
export type SourceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;
export type SourceQuery = { sourceDocument: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, file: string | null, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, licence: string | null, licenceNote: string | null, obtainedFrom: string | null, retrieved: string | null, retrievedNote: string | null, pagesNote: string | null, sha256: string | null, url: string | null, urlNote: string | null, municipality: { code: string, name: string, nameEn: string } | null, taken: Array<{ kind: RecordType, records: number, municipalities: number, indicator: { id: string, name: string, nameEn: string } | null }> } | null };
export type SourcesQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;
export type SourcesQuery = { sourceDocuments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, municipality: { code: string } | null }> }, dataset: { countsByMunicipality: Array<{ documents: number, plans: number, policies: number, kpis: number, planObservations: number, partnerships: number, sisterCities: number, municipality: { code: string } }> } };
export type TargetCountsQueryVariables = Exact<{
  states: KpiFilter;
  unread: KpiFilter;
  towns: KpiFilter;
  themes: KpiFilter;
  years: KpiFilter;
}>;
export type TargetCountsQuery = { states: { totalCount: number, reached: { groups: Array<{ key: string | null, count: number }> }, reasons: { groups: Array<{ key: string | null, count: number }> } }, unread: { missing: { groups: Array<{ key: string | null, count: number }> } }, towns: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, themes: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, years: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } } };
export type ChoicesFragment = { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> };
export type TargetsQueryVariables = Exact<{
  filter: KpiFilter;
  orderBy?: KpiOrder | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;
export type TargetsQuery = { kpis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, isMarkedKpi: boolean, match: MatchLevel, municipality: { code: string, name: string, nameEn: string }, indicator: { id: string, name: string, nameEn: string }, attainment: { method: AttainmentMethod, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, readings: Array<{ reading: TargetReading, words: string, formula: string }>, progressFromBaseline: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, actualOverTarget: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { value: number | null, unit: string, id: string, raw: string, year: number | null, missing: MissingReason | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null } | null, reportedProgress: { raw: string, year: number | null } | null } | null, attainments: Array<{ reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, readings: Array<{ words: string }>, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null }> }> } };
export type ShareFragment = { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string };
export type ShownFragment = { id: string, raw: string, year: number | null, missing: MissingReason | null };
export type ThemeTownQueryVariables = Exact<{
  code: string;
  theme: string;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;
export type ThemeTownQuery = { municipality: { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, titleEn: string | null }>, kpis: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null }> }, policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, priority: boolean | null, isReprint: boolean, leadDepartments: Array<string>, parent: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string } | null, plan: { id: string, name: string, nameEn: string | null }, schedule: Array<{ fiscalYear: number, phase: string | null, raw: string | null }>, budgets: Array<{ fiscalYear: number, item: string, raw: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, kpis: Array<{ id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } } | null };
export type MeasureFragment = { id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null };
export type CitedFragment = { field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } };
export type ThemeQueryVariables = Exact<{
  id: string;
}>;
export type ThemeQuery = { theme: { id: string, name: string, nameEn: string, counts: { policies: number, kpis: number }, policies: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } } } | null, dataset: { release: string } };
export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;
export type ThemesQuery = { themes: Array<{ id: string, name: string, nameEn: string, counts: { policies: number, kpis: number, indicators: number }, policies: { facets: { groupCount: number } } }> };
export type TownChangesQueryVariables = Exact<{
  from: string;
  to: string;
  code: string;
  language: Language;
}>;
export type TownChangesQuery = { releaseDiff: { countNote: string | null, counts: Array<{ type: RecordType, kind: ChangeKind, count: number }> | null } };
export type TownKpisQueryVariables = Exact<{
  code: string;
  language: Language;
  after?: string | null | undefined;
}>;
export type TownKpisQuery = { municipality: { kpis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, unit: string, definition: string | null, isMarkedKpi: boolean, match: MatchLevel, indicator: { id: string, name: string, nameEn: string }, policy: { id: string, code: string | null, title: string, titleEn: string | null } | null, attainment: { method: AttainmentMethod, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, readings: Array<{ reading: TargetReading, words: string, formula: string }>, progressFromBaseline: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, actualOverTarget: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { value: number | null, unit: string, id: string, raw: string, year: number | null, missing: MissingReason | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null } | null, reportedProgress: { raw: string, year: number | null } | null } | null, attainments: Array<{ reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, readings: Array<{ words: string }>, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null }> }> } } | null };
export type TownNamesQueryVariables = Exact<{
  codes: Array<string> | string;
}>;
export type TownNamesQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string }> } };
export type TownPartnersQueryVariables = Exact<{
  code: string;
}>;
export type TownPartnersQuery = { municipality: { partnerships: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, statusAsOf: string | null, date: string | null, dateRaw: string | null, partners: Array<string>, partnerMunicipalities: Array<{ code: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, sisterCities: { totalCount: number, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, region: string | null, kind: SisterCityKind, kindLabel: string, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, fieldsOfExchange: Array<string>, partnerCountry: { name: string, nameEn: string }, partnerMunicipality: { code: string } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, partnershipsAsPartner: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string } }> }, sisterCitiesAsPartner: { totalCount: number, nodes: Array<{ id: string, kindLabel: string, kind: SisterCityKind, municipality: { code: string, name: string, nameEn: string } }> } } | null };
export type TownPeersQueryVariables = Exact<{
  code: string;
}>;
export type TownPeersQuery = { peers: { note: string, noteEn: string, peers: Array<{ municipality: { code: string, name: string, nameEn: string } }> } };
export type TownPlansQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;
export type TownPlansQuery = { municipality: { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, issuer: string, status: PlanStatus, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, follows: Array<{ id: string, name: string, nameEn: string | null }>, precedes: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } } | null };
export type TownPoliciesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;
export type TownPoliciesQuery = { municipality: { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, priority: boolean | null, isReprint: boolean, leadDepartments: Array<string>, parent: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string } | null, schedule: Array<{ fiscalYear: number, phase: string | null, raw: string | null }> }> } } | null };
export type TownStatisticsQueryVariables = Exact<{
  code: string;
}>;
export type TownStatisticsQuery = { municipality: { statistics: Array<{ id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, match: MatchLevel, indicator: { id: string, name: string, nameEn: string, theme: { id: string, name: string, nameEn: string } }, observations: Array<{ id: string, year: number | null, value: number | null, unit: string, raw: string, missing: MissingReason | null }> }> } | null };
export type TownQueryVariables = Exact<{
  code: string;
  language: Language;
}>;
export type TownQuery = { dataset: { release: string }, municipality: { code: string, name: string, nameEn: string, nameKana: string, kind: MunicipalityKind, prefecture: { name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, date: string | null, dateNote: string | null, extent: Extent, extentNote: string }>, plans: { totalCount: number }, policies: { totalCount: number }, kpis: { totalCount: number }, partnerships: { totalCount: number }, sisterCities: { totalCount: number } } | null };
export type TownsWithFiguresQueryVariables = Exact<{
  indicator: string;
  codes?: Array<string> | string | null | undefined;
}>;
export type TownsWithFiguresQuery = { observations: { facets: { groups: Array<{ key: string | null, count: number, label: string, labelEn: string }> } } };
export type TownsQueryVariables = Exact<{ [key: string]: never; }>;
export type TownsQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }> } };
