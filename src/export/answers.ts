// Written by `npm run web:types` from schema/; not by hand.
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActualSource = 'OFFICIAL' | 'PLAN';
export type AgreementStatus = 'ACTIVE' | 'CONCLUDED' | 'ENDED' | 'IN_TALKS' | 'PLANNED' | 'UNDER_CONSIDERATION' | 'UNKNOWN';
export type AttainmentMethod = 'ACTUAL_OVER_TARGET' | 'FROM_BASELINE' | 'FROM_ZERO' | 'IN_WORDS' | 'KEPT_OR_NOT';
export type AttainmentReason = 'ACTUAL_IS_BOUND' | 'ACTUAL_IS_NEGATIVE' | 'BASELINE_EQUALS_TARGET' | 'BASELINE_WITHIN_BOUND' | 'FLOOR_OR_FALL' | 'LESS_IS_WANTED' | 'NO_ACTUAL' | 'NO_BASELINE' | 'NO_TARGET' | 'OTHER_PERIOD' | 'PAST_RANGE' | 'TARGET_IN_WORDS' | 'TARGET_IS_ABOUT' | 'TARGET_IS_NEGATIVE' | 'TARGET_IS_RANGE' | 'TARGET_IS_UPPER_BOUND' | 'TARGET_IS_ZERO';
export type ComparabilityCode = 'AGGREGATION_DIFFERS' | 'AGGREGATION_UNKNOWN' | 'BOUND_NOT_POINT' | 'COVERAGE_DIFFERS' | 'COVERAGE_UNKNOWN' | 'CUMULATIVE_AND_ANNUAL' | 'DEFINITION_DIFFERS' | 'DENOMINATOR_DIFFERS' | 'DENOMINATOR_UNKNOWN' | 'DENOMINATOR_YEAR_DIFFERS' | 'EVENT_DIFFERS' | 'EVENT_UNKNOWN' | 'GROUP_DIFFERS' | 'GROUP_UNKNOWN' | 'MEASURER_DIFFERS' | 'MEASURER_UNKNOWN' | 'METHOD_DIFFERS' | 'METHOD_UNKNOWN' | 'METHOD_VOLUNTARY' | 'NOTHING_TO_COMPARE' | 'NO_FIGURE' | 'PERIOD_DIFFERS' | 'PERIOD_UNKNOWN' | 'PROVISIONAL' | 'SCOPE_DIFFERS' | 'SCOPE_UNKNOWN' | 'SEASON_DIFFERS' | 'SERIES_BREAK' | 'SOURCE_DIFFERS' | 'SOURCE_UNKNOWN' | 'START_DIFFERS' | 'START_UNKNOWN' | 'THRESHOLD_DIFFERS' | 'THRESHOLD_UNKNOWN' | 'UNDATED' | 'UNIT_DIFFERS';
export type ComparabilityLevel = 'COMPARABLE' | 'NOT_COMPARABLE' | 'WITH_CAUTION';
export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'LESS_THAN' | 'MORE_THAN' | 'RANGE';
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
export type PartnershipOrder = {
  direction?: OrderDirection;
  field: PartnershipOrderField;
};
export type PartnershipOrderField = 'DATE' | 'NAME' | 'POSITION';
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
export type PolicyOrder = {
  direction?: OrderDirection;
  field: PolicyOrderField;
};
export type PolicyOrderField = 'KPI_COUNT' | 'POSITION' | 'TITLE';
export type PolicyStatus = 'CONTINUING' | 'NEW';
export type ReachedReason = 'ACTUAL_IS_BOUND' | 'DIRECTION_UNKNOWN' | 'FLOOR_OR_FALL' | 'NO_ACTUAL' | 'NO_BASELINE' | 'NO_TARGET' | 'OTHER_PERIOD' | 'PAST_RANGE' | 'TARGET_IN_WORDS' | 'TARGET_IS_ABOUT';
export type Reading = 'CERTAIN' | 'EXTERNAL' | 'INFERRED';
export type Reciprocity = 'BOTH_SIDES' | 'ONE_SIDE' | 'PARTNER_ABROAD' | 'PARTNER_NOT_READ';
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
export type TargetState = 'NOT_REACHED' | 'OPEN' | 'REACHED';
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
export type CompareQuery = { compare: { unit: string, citation: string, release: string, indicator: { id: string, name: string, nameEn: string }, comparability: { level: ComparabilityLevel, mayRank: boolean, rankNote: string | null, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, message: string }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, besideGroup: string | null, mayRank: boolean, rankNote: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string } | null, statistic: { id: string, label: string } | null, undated: Array<{ unit: string, id: string, measure: Measure, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, wanted: Wanted | null, missingNote: string | null, denominator: { value: number | null, year: number | null } | null, observation: { id: string, measure: Measure, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null } | null }> }> } };
export type PrintedFragment = { id: string, measure: Measure, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null };
export type ListPartnershipsQueryVariables = Exact<{
  filter?: PartnershipFilter | null | undefined;
  orderBy?: PartnershipOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type ListPartnershipsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, partners: Array<string>, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, municipality: { code: string, name: string, nameEn: string }, partnerMunicipalities: Array<{ code: string }>, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> }> } };
export type ListPlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  orderBy?: PlanOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type ListPlansQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, issuer: string, name: string, nameEn: string | null, kind: PlanKind, status: PlanStatus, municipality: { code: string, name: string, nameEn: string }, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, parent: { id: string } | null, follows: Array<{ id: string }>, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> }> } };
export type ListPoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  orderBy?: PolicyOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type ListPoliciesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, levelLabel: string, code: string | null, title: string, titleEn: string | null, leadDepartments: Array<string>, relatedDepartments: Array<string>, priority: boolean | null, status: PolicyStatus | null, isReprint: boolean, stages: Array<string>, targetActors: Array<string>, completionCriterion: string | null, sdgGoals: Array<string>, municipality: { code: string, name: string, nameEn: string }, plan: { id: string, name: string }, parent: { id: string } | null, themes: Array<{ id: string }>, reprintOf: { id: string } | null, relatedPlans: Array<{ id: string }>, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> }> } };
export type ListSisterCitiesQueryVariables = Exact<{
  filter?: SisterCityFilter | null | undefined;
  orderBy?: SisterCityOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type ListSisterCitiesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, country: string, region: string | null, kind: SisterCityKind, kindLabel: string, fieldsOfExchange: Array<string>, reciprocity: Reciprocity, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, municipality: { code: string, name: string, nameEn: string }, partnerMunicipality: { code: string } | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> }> } };
export type ListTargetsQueryVariables = Exact<{
  filter?: KpiFilter | null | undefined;
  orderBy?: KpiOrder | null | undefined;
  language?: Language;
  after?: string | null | undefined;
}>;
export type ListTargetsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string }, indicator: { id: string }, attainments: Array<{ against: ActualSource, method: AttainmentMethod, reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, note: string | null, readings: Array<{ words: string }>, progressFromBaseline: { value: number | null, reasonCode: AttainmentReason | null }, actualOverTarget: { value: number | null, reasonCode: AttainmentReason | null }, baseline: { id: string, year: number | null, unit: string, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> } | null, target: { id: string, year: number | null, unit: string, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> } | null, actual: { id: string, year: number | null, unit: string, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> } | null, reportedProgress: { raw: string } | null }> }> } };
export type TargetFigureFragment = { id: string, year: number | null, unit: string, periodType: PeriodType, date: string | null, value: number | null, valueTo: number | null, comparator: Comparator, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, evidence: Array<{ page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, licence: string | null } }> };
export type RecordDocumentQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;
export type RecordDocumentQuery = { sourceDocument: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, date: string | null, extentNote: string, licence: string | null, licenceNote: string | null, obtainedFrom: string | null, retrieved: string | null, sha256: string | null, url: string | null, municipality: { code: string, name: string } | null } | null };
export type RecordIndicatorQueryVariables = Exact<{
  id: string;
}>;
export type RecordIndicatorQuery = { indicator: { id: string, name: string, nameEn: string, aliases: Array<string>, readings: Array<string>, definition: string, counted: string, countedEn: string, unit: string, theme: { id: string, name: string, nameEn: string } } | null };
export type RecordKpiQueryVariables = Exact<{
  id: string;
}>;
export type RecordKpiQuery = { kpi: { id: string, name: string, nameEn: string | null, unit: string, definition: string | null, match: MatchLevel, measuredBy: string | null, indicator: { id: string, name: string }, municipality: { code: string, name: string }, plan: { id: string, name: string }, policy: { id: string, title: string } | null, observations: Array<{ id: string, measure: Measure, year: number | null, value: number | null, raw: string, missing: MissingReason | null }>, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type KpiPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordMunicipalityQueryVariables = Exact<{
  id: string;
}>;
export type RecordMunicipalityQuery = { municipality: { code: string, jisCode: string, name: string, nameEn: string, nameKana: string, kind: MunicipalityKind, prefecture: { code: string, name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, titleEn: string | null }> } | null };
export type RecordObservationQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;
export type RecordObservationQuery = { observation: { id: string, measure: Measure, year: number | null, date: string | null, periodType: PeriodType, value: number | null, valueTo: number | null, comparator: Comparator, unit: string, raw: string, missing: MissingReason | null, wanted: Wanted | null, obsStatus: ObsStatus, note: string | null, citation: string, municipality: { code: string, name: string }, kpi: { id: string, name: string, indicator: { id: string } } | null, statistic: { id: string, label: string, indicator: { id: string } } | null, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type ObservationPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordPartnershipQueryVariables = Exact<{
  id: string;
}>;
export type RecordPartnershipQuery = { partnership: { id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, date: string | null, dateRaw: string | null, partners: Array<string>, partnerMunicipalities: Array<{ code: string, name: string }>, municipality: { code: string, name: string }, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type PartnershipPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordPlanQueryVariables = Exact<{
  id: string;
}>;
export type RecordPlanQuery = { plan: { id: string, name: string, nameEn: string | null, kind: PlanKind, status: PlanStatus, issuer: string, municipality: { code: string, name: string }, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, parent: { id: string, name: string } | null, follows: Array<{ id: string, name: string }>, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type PlanPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordPolicyQueryVariables = Exact<{
  id: string;
}>;
export type RecordPolicyQuery = { policy: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, municipality: { code: string, name: string }, plan: { id: string, name: string }, parent: { id: string, title: string } | null, themes: Array<{ id: string, name: string }>, kpis: Array<{ id: string, name: string }>, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type PolicyPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordPrefectureQueryVariables = Exact<{
  id: string;
}>;
export type RecordPrefectureQuery = { prefecture: { code: string, name: string, nameEn: string } | null };
export type RecordSeriesQueryVariables = Exact<{
  id: string;
}>;
export type RecordSeriesQuery = { statisticSeries: { id: string, label: string, dataset: string, datasetEn: string | null, publisher: string, publisherEn: string | null, match: MatchLevel, indicator: { id: string }, municipality: { code: string, name: string }, observations: Array<{ id: string, measure: Measure, year: number | null, value: number | null, raw: string, missing: MissingReason | null }> } | null };
export type RecordSisterCityQueryVariables = Exact<{
  id: string;
}>;
export type RecordSisterCityQuery = { sisterCity: { id: string, label: string, labelEn: string | null, kind: SisterCityKind, kindLabel: string, status: AgreementStatus, date: string | null, dateRaw: string | null, partnerName: string, partnerNameEn: string, partnerMunicipality: { code: string, name: string } | null, partnerCountry: { code: string, name: string, nameEn: string }, municipality: { code: string, name: string }, evidence: Array<{ field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null };
export type SisterCityPlaceFragment = { field: string | null, page: number | null, startLine: number | null, endLine: number | null, locator: Array<string>, quote: string, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null } };
export type RecordThemeQueryVariables = Exact<{
  id: string;
}>;
export type RecordThemeQuery = { theme: { id: string, name: string, nameEn: string } | null };
export type TownTargetsQueryVariables = Exact<{
  code: string;
}>;
export type TownTargetsQuery = { municipality: { code: string, name: string } | null };
