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

/** What one unit of a figure is. */
export type CountUnit =
  /** A case (件): a project, a procedure, a listing, a view. */
  | 'CASE'
  /** A copy (部, 本). */
  | 'COPY'
  /** A household (世帯). */
  | 'HOUSEHOLD'
  /** An organisation (団体). */
  | 'ORGANISATION'
  /** A person (人). */
  | 'PERSON'
  /** A share or an index (％, 指数). */
  | 'RATIO'
  /** Money (円). */
  | 'YEN';

/** How much of a document we hold. */
export type Extent =
  /** A part: what is missing here may stand in the rest. */
  | 'EXCERPT'
  /** All of it. */
  | 'WHOLE';

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

/** What a figure is of. */
export type PeriodType =
  /** 年, January to December. */
  | 'CALENDAR_YEAR'
  /** 年度, April to March. */
  | 'FISCAL_YEAR'
  /** A day, such as 4月1日 or 年度末. */
  | 'POINT_IN_TIME'
  /** A span of years, such as 5年間累計. */
  | 'SPAN'
  /** The source does not say. */
  | 'UNSPECIFIED';

/** How sure the reading of a source is. */
export type Reading =
  /** Printed so. */
  | 'CERTAIN'
  /** Known from outside the document. */
  | 'EXTERNAL'
  /** Worked out from the page; `note` says how. */
  | 'INFERRED';

/** Inclusive; either end may be left out. */
export type YearRange = {
  /** First year. */
  from?: number | null | undefined;
  /** Last year. */
  to?: number | null | undefined;
};

export type CellSourcesQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
}>;


export type CellSourcesQuery = { compare: { rows: Array<{ undated: Array<{ id: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, document: { title: string, publisher: string } }> }>, cells: Array<{ observation: { id: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, document: { title: string, publisher: string } }> } | null }> }> } };

export type SourceFragment = { id: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, document: { title: string, publisher: string } }> };

export type CompareQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language: Language;
}>;


export type CompareQuery = { compare: { unit: string, years: Array<number>, citation: string, release: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string, facets: { countUnit: CountUnit } }, comparability: { level: ComparabilityLevel, reasons: Array<{ code: string, level: ComparabilityLevel, message: string, municipalities: Array<{ code: string, name: string, nameEn: string }> }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, dataset: string, indicator: { name: string, nameEn: string } } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, undated: Array<{ id: string, measure: Measure, raw: string }>, cells: Array<{ year: number, measure: Measure, value: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, missingNote: string | null, observation: { id: string, raw: string, periodType: PeriodType } | null }> }>, summaries: Array<{ comparableGroup: string, year: number, measure: Measure, count: number, missing: number, minimum: number, median: number, maximum: number }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, municipality: { code: string, name: string, nameEn: string }, observations: Array<{ id: string, value: number | null, unit: string, statistic: { publisher: string, dataset: string } | null }> }> } };

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


export type FigureQuery = { compare: { unit: string, release: string, indicator: { name: string, nameEn: string }, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, definition: string | null, measuredBy: string | null, plan: { id: string, name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, dataset: string } | null, undated: Array<{ id: string, value: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: string, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, url: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string } }> }>, cells: Array<{ year: number, measure: Measure, value: number | null, comparator: Comparator | null, missing: MissingReason | null, missingNote: string | null, denominator: { value: number | null, unit: string, year: number | null, statistic: { publisher: string, dataset: string } | null } | null, observation: { id: string, value: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: string, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, url: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string } }> } | null }> }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, observations: Array<{ id: string, value: number | null, unit: string, raw: string, kpi: { name: string } | null, statistic: { publisher: string, dataset: string } | null }> }> } };

export type PrintedFragment = { id: string, value: number | null, unit: string, raw: string, comparator: Comparator, measure: Measure, missing: MissingReason | null, year: number | null, periodType: PeriodType, obsStatus: string, note: string | null, citation: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, locator: Array<string>, reading: Reading, note: string | null, document: { id: string, title: string, publisher: string, url: string | null, obtainedFrom: string | null, extent: Extent, extentNote: string } }> };

export type FindIndicatorsQueryVariables = Exact<{
  query: string;
}>;


export type FindIndicatorsQuery = { search: { nodes: Array<
      | { id: string, name: string, nameEn: string, unit: string, theme: string }
      | Record<PropertyKey, never>
    > } };

export type FindTownsQueryVariables = Exact<{
  query: string;
}>;


export type FindTownsQuery = { search: { nodes: Array<
      | { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }
      | Record<PropertyKey, never>
    > } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, name: string, nameEn: string, unit: string, theme: string }> } };

export type TownsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownsQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }> } };
