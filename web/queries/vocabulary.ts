// Written by `npm run web:types` from schema/; not by hand.
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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
  hasStatistics?: boolean | null | undefined;
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
