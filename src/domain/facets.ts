import type {
  Aggregation,
  CountUnit,
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from './definition-vocabulary.js';

/** How many parts of a population may be named at once. */
export const MOST_GROUPS = 5;

/** A word of a controlled list, with what is printed of it. */
export interface Qualified<Kind extends string> {
  kind: Kind;
  /** As printed: 国民健康保険, 中学3年, 18歳以上. Null where the word says all that is printed. */
  detail: string | null;
}

/**
 * What the definition of a series says, in words that can be compared. UNSPECIFIED, null and an empty
 * list mean that the source does not print it.
 */
export interface Facets {
  countUnit: CountUnit;
  aggregation: Aggregation;
  /** The year from which a cumulative figure counts, or that a change is measured from. */
  since: number | null;
  period: PeriodType;
  /** The day of the year that a POINT_IN_TIME is of: "03-31". */
  day: string | null;
  /** The part of the year that alone is counted, as printed: 冬期（12～3月）. */
  season: string | null;
  scope: Scope;
  /** The parts of a population that alone are counted: an age, a grade, the insured of a scheme. */
  groups: Qualified<GroupKind>[];
  /** From which rank, level, size, number of hours or times on, as printed: 課長相当職以上. */
  threshold: string | null;
  /** The offices, lines, facilities or programmes that are added up, as printed. */
  coverage: string | null;
  /** The election, drill or other occasion, as printed: 市議会議員選挙. */
  event: string | null;
  /** What a share or rate is of. */
  denominator: Qualified<DenominatorKind> | null;
  /** Per how many of the denominator a rate is, where its unit does not say so: 1000. */
  base: number | null;
  measurer: Measurer;
  /** Id of the statistic or definition by name that the figures are taken from. */
  source: string | null;
  method: Method;
  /** The programme, desk, body or question that is meant, as printed: alike in two series or not. */
  detail: string | null;
  /** What a reader must know of the classification, in Japanese. */
  note: string | null;
}

/** The facets that are compared: what a reader must know besides decides nothing. */
export type FacetName = Exclude<keyof Facets, 'note'>;

/** The facets of a source that prints nothing of them. */
export const UNPRINTED: Omit<Facets, 'countUnit'> = {
  aggregation: 'UNSPECIFIED',
  since: null,
  period: 'UNSPECIFIED',
  day: null,
  season: null,
  scope: 'UNSPECIFIED',
  groups: [],
  threshold: null,
  coverage: null,
  event: null,
  denominator: null,
  base: null,
  measurer: 'UNSPECIFIED',
  source: null,
  method: 'UNSPECIFIED',
  detail: null,
  note: null,
};
