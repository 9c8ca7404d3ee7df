import { words } from '../lib/words.js';

/** The closed lists of words that the data, the database and the API share. */

export const MunicipalityKind = words('CITY', 'TOWN', 'VILLAGE', 'SPECIAL_WARD');
export type MunicipalityKind = keyof typeof MunicipalityKind;

/** What is called by a name or code of its own, and is part of a municipality or was before it. */
export const PlaceKind = words(
  'WARD',
  'FORMER_WARD',
  'FORMER_MUNICIPALITY',
  'FORMER_NAME',
  'FORMER_CODE',
);
export type PlaceKind = keyof typeof PlaceKind;

/** By what a municipality, its name or its code ended. */
export const EndedBy = words('MERGER', 'ABSORPTION', 'PROMOTION', 'RENAMING', 'NEW_CODE');
export type EndedBy = keyof typeof EndedBy;

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

export const Measure = words('BASELINE', 'TARGET', 'ACTUAL');
export type Measure = keyof typeof Measure;

/** Whose count a figure is: that of a plan, or of official statistics. */
export const ActualSource = words('PLAN', 'OFFICIAL');
export type ActualSource = keyof typeof ActualSource;

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

/** Why the lines around a quote are not shown. */
export const ExcerptGap = words(
  'NO_LINES',
  'IN_TABLE',
  'NOT_HELD',
  'OTHER_TEXT',
  'QUOTE_NOT_FOUND',
  'TERMS',
);
export type ExcerptGap = keyof typeof ExcerptGap;

/** What sources say of a figure that is there: codes of SDMX CL_OBS_STATUS. */
export const GivenStatus = words('A', 'B', 'D', 'E', 'F', 'P');

/** The same for every observation: of one that is missing, why. */
export const ObsStatus = { ...GivenStatus, ...words('L', 'M', 'O', 'Q') };
export type ObsStatus = keyof typeof ObsStatus;

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

export const Reciprocity = words('BOTH_SIDES', 'ONE_SIDE', 'PARTNER_NOT_READ', 'PARTNER_ABROAD');
export type Reciprocity = keyof typeof Reciprocity;

export const Extent = words('WHOLE', 'EXCERPT');
export type Extent = keyof typeof Extent;

/** Why something is not said of a document; which of them goes with what: see `DOCUMENT_GAPS`. */
export const DocumentGap = words(
  'NOT_KNOWN',
  'NOT_ONLINE',
  'NOT_STATED',
  'NOT_RECORDED',
  'IN_MANIFEST',
  'NOT_PRINTED',
  'NO_PAGES',
);
export type DocumentGap = keyof typeof DocumentGap;

/** Printed so; worked out from the page; known from outside the document. */
export const Reading = words('CERTAIN', 'INFERRED', 'EXTERNAL');
export type Reading = keyof typeof Reading;

/** Who first read a record from its document. */
export const Proposer = words('PERSON', 'MACHINE');
export type Proposer = keyof typeof Proposer;

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
