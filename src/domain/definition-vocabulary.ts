import { words } from '../lib/words.js';

/** The words for what a figure counts and how, and for whether it may be compared. */

/** SKOS mapping levels: how near a local indicator is to the shared concept. */
export const MatchLevel = words('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED');
export type MatchLevel = keyof typeof MatchLevel;

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
