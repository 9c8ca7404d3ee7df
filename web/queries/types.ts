// Written by `npm run web:types` from schema/; not by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether figures may be put beside each other and ranked. */
export type ComparabilityLevel =
  /** They count the same thing in the same way. */
  | 'COMPARABLE'
  /** They may not be: the difference can multiply a figure, or they count different things. */
  | 'NOT_COMPARABLE'
  /** They may be, with a sentence that says the difference: it can only shift a figure. */
  | 'WITH_CAUTION';

/** Whether a figure is a point or a bound. */
export type Comparator =
  /** 以上. */
  | 'AT_LEAST'
  /** 以内, 以下. */
  | 'AT_MOST'
  /** The figure itself. */
  | 'EQUAL';

/** The language of sentences that this service writes. */
export type Language =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** How near a local figure is to the shared concept (SKOS mapping). */
export type MatchLevel =
  /** The local figure counts more than the concept. */
  | 'BROAD'
  /** So near that they may stand for each other in many uses. */
  | 'CLOSE'
  /** The same concept. */
  | 'EXACT'
  /** The local figure counts only a part of the concept. */
  | 'NARROW'
  /** Another concept that belongs to the subject; never ranked with it. */
  | 'RELATED';

/** What a figure is to its plan. */
export type Measure =
  /** 実績値, what came; every figure of official statistics is one. */
  | 'ACTUAL'
  /** 現状値, where the plan starts from. */
  | 'BASELINE'
  /** 目標値, what is promised. */
  | 'TARGET';

/** Why there is no figure. A missing figure is never 0. */
export type MissingReason =
  /** Cannot exist: the target of an official series, a baseline outside its year. */
  | 'NOT_APPLICABLE'
  /** No document that we hold prints it. */
  | 'NOT_IN_SOURCE'
  /** 未把握: it was not measured. */
  | 'NOT_MEASURED'
  /** A mark that does not say why. */
  | 'NOT_PRINTED'
  /** No target for that year in the plan's own table, or － as target. */
  | 'NOT_SET'
  /** The period ends after the newest document of the series; never by the clock. */
  | 'NOT_YET_DUE'
  /** Withheld by the publisher. */
  | 'SUPPRESSED';

/** What figures are divided by. */
export type Normalization =
  /** The population of the town, by the census nearest to the year, at most five years away. */
  | 'CAPITA';

/** Inclusive; either end may be left out. */
export type YearRange = {
  /** First year. */
  from?: number | null | undefined;
  /** Last year. */
  to?: number | null | undefined;
};

export type CompareQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language: Language;
}>;


export type CompareQuery = { compare: { unit: string, years: Array<number>, citation: string, release: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string, definition: string }, comparability: { level: ComparabilityLevel, reasons: Array<{ code: string, level: ComparabilityLevel, message: string }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string } | null, statistic: { id: string, label: string, publisher: string, dataset: string } | null, undated: Array<{ id: string, measure: Measure, raw: string }>, cells: Array<{ year: number, measure: Measure, value: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, missingNote: string | null, observation: { id: string, raw: string } | null }> }> } };

export type FindIndicatorsQueryVariables = Exact<{
  query: string;
}>;


export type FindIndicatorsQuery = { search: { nodes: Array<
      | { id: string, name: string, nameEn: string, unit: string, theme: string }
      | Record<PropertyKey, never>
    > } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, name: string, nameEn: string, unit: string, theme: string }> } };

export type TownsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownsQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }> } };
