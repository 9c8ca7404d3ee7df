/**
 * The closed lists of words that the data, the database and the API share.
 * Each is an object whose keys equal its values, so that one definition serves as a TypeScript
 * type, a GraphQL enum and a JSON Schema enum.
 */

const words = <const T extends readonly string[]>(...list: T) =>
  Object.fromEntries(list.map((word) => [word, word])) as { [K in T[number]]: K };

export const MunicipalityKind = words('CITY', 'TOWN', 'VILLAGE', 'SPECIAL_WARD');
export type MunicipalityKind = keyof typeof MunicipalityKind;

/** What is called by a name or code of its own, and is part of a municipality or was before it. */
export const PlaceKind = words('WARD', 'FORMER_WARD', 'FORMER_MUNICIPALITY', 'FORMER_NAME');
export type PlaceKind = keyof typeof PlaceKind;

/** By what a municipality was asked for, where it is not its code. */
export const AskedBy = words('NAME', 'OTHER_CODE', ...Object.values(PlaceKind));
export type AskedBy = keyof typeof AskedBy;

export const PlanKind = words(
  'COMPREHENSIVE_PLAN',
  'BASIC_PLAN',
  'IMPLEMENTATION_PLAN',
  'COMPREHENSIVE_STRATEGY',
  'SECTORAL_PLAN',
  'ACTION_PLAN',
  'GUIDELINE',
  'VISION',
  'ORDINANCE',
  'EVALUATION',
  'OTHER',
);
export type PlanKind = keyof typeof PlanKind;

export const PlanStatus = words('EXISTING', 'PLANNED', 'UNDER_REVIEW', 'UNKNOWN');
export type PlanStatus = keyof typeof PlanStatus;

export const PolicyStatus = words('NEW', 'CONTINUING');
export type PolicyStatus = keyof typeof PolicyStatus;

export const NarrativeKind = words(
  'VISION',
  'SITUATION',
  'PURPOSE',
  'CONTENT',
  'RESULT',
  'ISSUE',
  'DIRECTION',
  'VERIFICATION',
);
export type NarrativeKind = keyof typeof NarrativeKind;

export const Direction = words('INCREASE', 'DECREASE', 'MAINTAIN');
export type Direction = keyof typeof Direction;

/** SKOS mapping levels: how near a local indicator is to the shared concept. */
export const MatchLevel = words('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED');
export type MatchLevel = keyof typeof MatchLevel;

export const Measure = words('BASELINE', 'TARGET', 'ACTUAL');
export type Measure = keyof typeof Measure;

export const PeriodType = words(
  'FISCAL_YEAR',
  'CALENDAR_YEAR',
  'POINT_IN_TIME',
  'SPAN',
  'UNSPECIFIED',
);
export type PeriodType = keyof typeof PeriodType;

/** What one unit of a figure is. */
export const CountUnit = words(
  'PERSON',
  'PERSON_TIMES',
  'PERSON_NIGHT',
  'HOUSEHOLD',
  'GROUP',
  'YEN',
  'CASE',
  'ORGANISATION',
  'COPY',
  'RATIO',
  'GRAM_PER_PERSON_DAY',
  'YEAR_OF_LIFE',
  'QUANTITY',
);
export type CountUnit = keyof typeof CountUnit;

/** How a figure gathers what it counts over time. */
export const Aggregation = words('FLOW', 'STOCK', 'CUMULATIVE', 'MEAN', 'UNSPECIFIED');
export type Aggregation = keyof typeof Aggregation;

/** Which part of what a concept means is counted. */
export const Scope = words(
  'ALL',
  'GRANT_USERS',
  'DESK_CLIENTS',
  'JAPANESE_NATIONALS',
  'ONE_PROGRAMME',
  'ONE_OFFICE',
  'ONE_BODY',
  'UNSPECIFIED',
);
export type Scope = keyof typeof Scope;

/** Who measures. */
export const Measurer = words(
  'MUNICIPALITY',
  'PREFECTURE',
  'RESIDENT_SURVEY',
  'GOVERNMENT',
  'UNSPECIFIED',
);
export type Measurer = keyof typeof Measurer;

/** How it is measured. */
export const Method = words(
  'REGISTER',
  'FULL_COUNT',
  'SAMPLE_SURVEY',
  'VOLUNTARY_QUESTIONNAIRE',
  'ESTIMATE',
  'SMOOTHED',
  'UNSPECIFIED',
);
export type Method = keyof typeof Method;

/** By what the part of a population is told apart that alone is counted. */
export const GroupKind = words(
  'AGE',
  'GRADE',
  'CLASS',
  'SEX',
  'INSURED',
  'NATIONALITY',
  'HOUSEHOLD',
  'BUSINESS',
  'RESIDENT',
  'VISITOR',
  'EMPLOYEE',
  'OCCUPATION',
  'OTHER',
);
export type GroupKind = keyof typeof GroupKind;

/** What a share or a rate is of. */
export const DenominatorKind = words(
  'RESIDENTS',
  'HOUSEHOLDS',
  'RESPONDENTS',
  'INSURED',
  'ELECTORS',
  'STUDENTS',
  'EMPLOYEES',
  'MEMBERS',
  'BUSINESSES',
  'FACILITIES',
  'EVENTS',
  'ASSESSED_TAX',
  'FINANCIAL_SCALE',
  'AMOUNT',
  'OTHER',
);
export type DenominatorKind = keyof typeof DenominatorKind;

/** What a concept may leave to each town and must be printed before figures of it are ranked. */
export const Deciding = words('groups', 'threshold', 'coverage', 'event', 'season', 'source');
export type Deciding = keyof typeof Deciding;

/** How a printed figure is meant; of a RANGE the figure is its lower end. */
export const Comparator = words(
  'EQUAL',
  'AT_MOST',
  'AT_LEAST',
  'LESS_THAN',
  'MORE_THAN',
  'ABOUT',
  'RANGE',
);
export type Comparator = keyof typeof Comparator;

export const MissingReason = words(
  'NOT_MEASURED',
  'NOT_SET',
  'NOT_PRINTED',
  'NOT_IN_SOURCE',
  'AFTER_DOCUMENT',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'IN_WORDS',
);
export type MissingReason = keyof typeof MissingReason;

/** What a target in words wants of its figure. */
export const Wanted = words('MAINTAIN', 'INCREASE', 'DECREASE', 'OTHER');
export type Wanted = keyof typeof Wanted;

/** Why there is no difference between two figures of a series. */
export const ChangeReason = words(
  'FROM_MISSING',
  'TO_MISSING',
  'BOUND',
  'SERIES_BREAK',
  'PERIOD_DIFFERS',
);
export type ChangeReason = keyof typeof ChangeReason;

/** Why there is no rate of change: no difference, or nothing to measure it by. */
export const RateReason = words(
  'FROM_MISSING',
  'TO_MISSING',
  'BOUND',
  'SERIES_BREAK',
  'PERIOD_DIFFERS',
  'FROM_ZERO',
  'FROM_NEGATIVE',
);
export type RateReason = keyof typeof RateReason;

/** How an attainment is found. */
export const AttainmentMethod = words(
  'FROM_BASELINE',
  'FROM_ZERO',
  'ACTUAL_OVER_TARGET',
  'KEPT_OR_NOT',
  'IN_WORDS',
);
export type AttainmentMethod = keyof typeof AttainmentMethod;

/** Why it cannot be said how far a target is reached. */
export const AttainmentReason = words(
  'NO_TARGET',
  'NO_ACTUAL',
  'NO_BASELINE',
  'BASELINE_EQUALS_TARGET',
  'BASELINE_WITHIN_BOUND',
  'TARGET_IS_ZERO',
  'TARGET_IS_NEGATIVE',
  'ACTUAL_IS_NEGATIVE',
  'LESS_IS_WANTED',
  'FLOOR_OR_FALL',
  'OTHER_PERIOD',
  'ACTUAL_IS_BOUND',
  'TARGET_IS_UPPER_BOUND',
  'TARGET_IS_RANGE',
  'TARGET_IS_ABOUT',
  'TARGET_IN_WORDS',
  'PAST_RANGE',
);
export type AttainmentReason = keyof typeof AttainmentReason;

/** Why it cannot be said whether a target is reached. */
export const ReachedReason = words(
  'NO_TARGET',
  'NO_ACTUAL',
  'NO_BASELINE',
  'DIRECTION_UNKNOWN',
  'FLOOR_OR_FALL',
  'OTHER_PERIOD',
  'ACTUAL_IS_BOUND',
  'TARGET_IS_ABOUT',
  'TARGET_IN_WORDS',
  'PAST_RANGE',
);
export type ReachedReason = keyof typeof ReachedReason;

/** How a target below its baseline can be read. */
export const TargetReading = words('FLOOR', 'FALL');
export type TargetReading = keyof typeof TargetReading;

export const PartnershipKind = words(
  'COMPANY_AGREEMENT',
  'UNIVERSITY_AGREEMENT',
  'INTERMUNICIPAL',
  'INTERNATIONAL',
  'COUNCIL',
  'SUMMIT',
  'CITIZEN_BODY',
  'ADVISORY_BODY',
  'INSTITUTION_AFFILIATION',
  'JOINT_PROJECT',
  'OTHER',
);
export type PartnershipKind = keyof typeof PartnershipKind;

export const AgreementStatus = words(
  'CONCLUDED',
  'ACTIVE',
  'IN_TALKS',
  'UNDER_CONSIDERATION',
  'PLANNED',
  'ENDED',
  'UNKNOWN',
);
export type AgreementStatus = keyof typeof AgreementStatus;

export const SisterCityKind = words(
  'SISTER',
  'FRIENDSHIP',
  'BROTHER',
  'PARTNERSHIP',
  'UNSPECIFIED',
);
export type SisterCityKind = keyof typeof SisterCityKind;

export const Extent = words('WHOLE', 'EXCERPT');
export type Extent = keyof typeof Extent;

/** Why something is not said of a document; which of them goes with what: see `DOCUMENT_GAPS`. */
export const DocumentGap = words(
  'NOT_KNOWN',
  'NOT_ONLINE',
  'NOT_STATED',
  'NOT_RECORDED',
  'NOT_PRINTED',
  'NO_PAGES',
);
export type DocumentGap = keyof typeof DocumentGap;

/** What figures are divided by. */
export const Normalization = words('CAPITA');
export type Normalization = keyof typeof Normalization;

/** Which residents a concept counts that counts residents: a population, or a part of it. */
export const Residents = words('ALL', 'PART');
export type Residents = keyof typeof Residents;

/** What a figure for each resident is. */
export const PerHeadMeaning = words(
  'AMOUNT',
  'SHARE_OF_RESIDENTS',
  'NONE_OF_RATIO',
  'NONE_OF_POPULATION',
);
export type PerHeadMeaning = keyof typeof PerHeadMeaning;

/** Whether figures may be put beside each other and ranked, from best to worst. */
export const ComparabilityLevel = words('COMPARABLE', 'WITH_CAUTION', 'NOT_COMPARABLE');
export type ComparabilityLevel = keyof typeof ComparabilityLevel;

/** Printed so; worked out from the page; known from outside the document. */
export const Reading = words('CERTAIN', 'INFERRED', 'EXTERNAL');
export type Reading = keyof typeof Reading;

/** What a search finds. */
export const SearchType = words(
  'MUNICIPALITY',
  'PLAN',
  'POLICY',
  'KPI',
  'INDICATOR',
  'PARTNERSHIP',
  'SISTER_CITY',
  'SOURCE_DOCUMENT',
);
export type SearchType = keyof typeof SearchType;

/** The language of sentences that the service itself writes. */
export const Language = words('JA', 'EN');
export type Language = keyof typeof Language;
