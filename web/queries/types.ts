// Written by `npm run web:types` from schema/; not by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whose count a figure is. */
export type ActualSource =
  /** That of official statistics. */
  | 'OFFICIAL'
  /** The town's own, from its plan or its evaluation. */
  | 'PLAN';

/** How a figure gathers what it counts over time. */
export type Aggregation =
  /** All since a start (累計). */
  | 'CUMULATIVE'
  /** What happened within one period. */
  | 'FLOW'
  /** A mean over time, or a figure per month (月平均, 1か月当たり, 3か年平均). */
  | 'MEAN'
  /** What stood at a moment. */
  | 'STOCK'
  /** The source does not say. */
  | 'UNSPECIFIED';

/** How far an agreement is, as of the document. */
export type AgreementStatus =
  /** At work, without a conclusion being named. */
  | 'ACTIVE'
  /** Concluded (締結). */
  | 'CONCLUDED'
  /** Ended. */
  | 'ENDED'
  /** Being negotiated (協議). */
  | 'IN_TALKS'
  /** Announced. */
  | 'PLANNED'
  /** Being considered (検討). */
  | 'UNDER_CONSIDERATION'
  /** The document does not say. */
  | 'UNKNOWN';

/** Why a share of the way cannot be computed. */
export type AttainmentReason =
  /** The actual value is printed as a bound (以上, 以下), not as a point. */
  | 'ACTUAL_IS_BOUND'
  /** The target is where the way began. */
  | 'BASELINE_EQUALS_TARGET'
  /** The way began where the bound was kept already. */
  | 'BASELINE_WITHIN_BOUND'
  /** There is no actual value; `missing` says why. */
  | 'NO_ACTUAL'
  /** There is no baseline to measure from, or none that can be used. */
  | 'NO_BASELINE'
  /** There is no target; `missing` says why. */
  | 'NO_TARGET'
  /** Actual and target are of different kinds of period. */
  | 'OTHER_PERIOD'
  /** The share of a target of 0 cannot be taken. */
  | 'TARGET_IS_ZERO';

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

/** Who measures. */
export type Measurer =
  /** Official statistics of the nation. */
  | 'GOVERNMENT'
  /** The town, from its own records. */
  | 'MUNICIPALITY'
  /** The town, by asking residents (市民意識調査). */
  | 'RESIDENT_SURVEY'
  /** The source does not say; a concept leaves it open. */
  | 'UNSPECIFIED';

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

/** Narrows a list of municipalities; conditions are joined by "and". */
export type MunicipalityFilter = {
  /** Only these 6-digit codes. */
  codes?: Array<string> | null | undefined;
  /** Whether a document of the municipality is held. */
  hasPlanMaterial?: boolean | null | undefined;
  /** Only this prefecture, JIS X 0401: "12". */
  prefectureCode?: string | null | undefined;
  /** Name, reading or English name holds this; case, width and kana do not count. */
  text?: string | null | undefined;
};

/** The kinds of basic local authorities. */
export type MunicipalityKind =
  /** 市 */
  | 'CITY'
  /** 特別区 of Tokyo. */
  | 'SPECIAL_WARD'
  /** 町 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE';

/** What a passage of a document speaks of. */
export type NarrativeKind =
  /** What is done (内容). */
  | 'CONTENT'
  /** What is to be done next (改善策, 今後の方向性). */
  | 'DIRECTION'
  /** What remains to be solved (課題). */
  | 'ISSUE'
  /** What it is for (目的). */
  | 'PURPOSE'
  /** What came of it (成果, 実績). */
  | 'RESULT'
  /** Situation and problems (現状と課題), or how something came about. */
  | 'SITUATION'
  /** How a figure is explained (実績値の検証). */
  | 'VERIFICATION'
  /** The picture that is aimed at (目指す姿). */
  | 'VISION';

/** What figures are divided by. */
export type Normalization =
  /** The population of the town, by the census nearest to the year, at most five years away. */
  | 'CAPITA';

/** The kinds of partnerships. */
export type PartnershipKind =
  /** A committee that advises the town (審議会, 委員会). */
  | 'ADVISORY_BODY'
  /** A body of citizens that the town works with. */
  | 'CITIZEN_BODY'
  /** An agreement with companies. */
  | 'COMPANY_AGREEMENT'
  /** A council or conference of several bodies (協議会, 会議). */
  | 'COUNCIL'
  /** A tie between institutions: sister schools, sister museums. */
  | 'INSTITUTION_AFFILIATION'
  /** Co-operation of municipalities: joint bodies, wide-area work. */
  | 'INTERMUNICIPAL'
  /** Co-operation with bodies abroad that is no sister city. */
  | 'INTERNATIONAL'
  /** A project done together. */
  | 'JOINT_PROJECT'
  /** None of these. */
  | 'OTHER'
  /** A summit of towns with one subject. */
  | 'SUMMIT'
  /** An agreement with universities or schools. */
  | 'UNIVERSITY_AGREEMENT';

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

/** The kinds of plans. */
export type PlanKind =
  /** 行動計画, アクションプラン. */
  | 'ACTION_PLAN'
  /** 基本計画. */
  | 'BASIC_PLAN'
  /** 総合計画, the highest plan of a town. */
  | 'COMPREHENSIVE_PLAN'
  /** 総合戦略. */
  | 'COMPREHENSIVE_STRATEGY'
  /** 評価, 進捗状況, a projection or review. */
  | 'EVALUATION'
  /** 指針, 方針, 大綱. */
  | 'GUIDELINE'
  /** 実施計画, 実行計画. */
  | 'IMPLEMENTATION_PLAN'
  /** 条例. */
  | 'ORDINANCE'
  /** None of these. */
  | 'OTHER'
  /** A plan of one field (個別計画). */
  | 'SECTORAL_PLAN'
  /** ビジョン, 構想. */
  | 'VISION';

/** What became of a plan, as of the document that names it. */
export type PlanStatus =
  /** In force or published. */
  | 'EXISTING'
  /** Yet to be written. */
  | 'PLANNED'
  /** Being revised. */
  | 'UNDER_REVIEW'
  /** The document does not say. */
  | 'UNKNOWN';

/** Whether a policy is new in its plan. */
export type PolicyStatus =
  /** 継続 */
  | 'CONTINUING'
  /** 新規 */
  | 'NEW';

/** How sure the reading of a source is. */
export type Reading =
  /** Printed so. */
  | 'CERTAIN'
  /** Known from outside the document. */
  | 'EXTERNAL'
  /** Worked out from the page; `note` says how. */
  | 'INFERRED';

/** Which part of what the concept means is counted. */
export type Scope =
  /** All of it. */
  | 'ALL'
  /** Only those who came through an advice desk of the town. */
  | 'DESK_CLIENTS'
  /** Only those who used a grant of the town. */
  | 'GRANT_USERS'
  /** Only Japanese nationals (日本人移動者). */
  | 'JAPANESE_NATIONALS'
  /** Only what one association or council did. */
  | 'ONE_BODY'
  /** Only what one office of the town is in charge of. */
  | 'ONE_OFFICE'
  /** Only one programme of the town. */
  | 'ONE_PROGRAMME'
  /** The source does not say. */
  | 'UNSPECIFIED';

/** What a search finds. */
export type SearchType =
  /** An Indicator. */
  | 'INDICATOR'
  /** A Kpi. */
  | 'KPI'
  /** A Municipality. */
  | 'MUNICIPALITY'
  /** A Partnership. */
  | 'PARTNERSHIP'
  /** A Plan. */
  | 'PLAN'
  /** A Policy. */
  | 'POLICY'
  /** A SisterCity. */
  | 'SISTER_CITY'
  /** A SourceDocument. */
  | 'SOURCE_DOCUMENT';

/** The kinds of ties between cities, in the parties’ own words. */
export type SisterCityKind =
  /** 兄弟都市. */
  | 'BROTHER'
  /** 友好都市. */
  | 'FRIENDSHIP'
  /** パートナーシップ協定都市. */
  | 'PARTNERSHIP'
  /** 姉妹都市. */
  | 'SISTER'
  /** The source names several kinds together: 姉妹・友好都市. */
  | 'UNSPECIFIED';

/** Inclusive; either end may be left out. */
export type YearRange = {
  /** First year. */
  from?: number | null | undefined;
  /** Last year. */
  to?: number | null | undefined;
};

export type AllIndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllIndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, theme: string, unit: string, counted: string, countedEn: string, kpis: { totalCount: number } }> } };

export type AllTownsQueryVariables = Exact<{
  filter?: MunicipalityFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AllTownsQuery = { municipalities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } }> } };

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

export type FindAllQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
}>;


export type FindAllQuery = { search: { totalCount: number, edges: Array<{ type: SearchType, label: string, snippet: string, node:
        | { id: string, nameEn: string }
        | { id: string, maybeEn: string | null, indicator: { id: string }, municipality: { code: string, name: string, nameEn: string } }
        | { code: string, nameEn: string, prefecture: { name: string, nameEn: string } }
        | { id: string, maybeEn: string | null, municipality: { code: string, name: string, nameEn: string } }
        | { id: string, maybeEn: string | null, municipality: { code: string, name: string, nameEn: string } }
        | { id: string, maybeEn: string | null, municipality: { code: string, name: string, nameEn: string } }
        | { id: string, nameEn: string, municipality: { code: string, name: string, nameEn: string } }
        | { id: string, publisher: string }
       }> } };

export type FindIndicatorsQueryVariables = Exact<{
  query: string;
}>;


export type FindIndicatorsQuery = { search: { nodes: Array<
      | { id: string, name: string, nameEn: string, unit: string, theme: string }
      | Record<PropertyKey, never>
    > } };

export type FindTownsQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type FindTownsQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } }
      | Record<PropertyKey, never>
    > } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { dataset: { release: string, licence: string, counts: { municipalities: number, withPlanMaterial: number, plans: number, policies: number, kpis: number, observations: number, partnerships: number, sisterCities: number, evidence: number }, countsByMunicipality: Array<{ municipality: { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } } }> } };

export type IndicatorQueryVariables = Exact<{
  id: string;
  indicator: string;
  language: Language;
}>;


export type IndicatorQuery = { indicator: { id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, theme: string, unit: string, counted: string, countedEn: string, definition: string, facets: { aggregation: Aggregation, countUnit: CountUnit, day: string | null, detail: string | null, measurer: Measurer, note: string | null, period: PeriodType, scope: Scope, since: number | null }, kpis: { totalCount: number } } | null, compare: { years: Array<number>, comparability: { level: ComparabilityLevel }, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, unit: string, definition: string | null, plan: { name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, dataset: string } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, cells: Array<{ missingNote: string | null }> }> } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, name: string, nameEn: string, unit: string, theme: string }> } };

export type KpiInYearQueryVariables = Exact<{
  id: string;
  year: number;
  language: Language;
}>;


export type KpiInYearQuery = { kpi: { indicator: { id: string }, attainment: { value: number | null, reached: boolean | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, against: ActualSource, targetYear: number | null, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, value: number | null, unit: string, year: number | null, missing: MissingReason | null, statistic: { publisher: string, dataset: string } | null } | null } | null } | null };

export type OfficialFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficialFiguresQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, year: number | null, municipality: { code: string, name: string, nameEn: string }, statistic: { indicator: { id: string, name: string, nameEn: string } } | null, evidence: Array<{ document: { id: string } }> }> } };

export type PolicyDetailQueryVariables = Exact<{
  id: string;
}>;


export type PolicyDetailQuery = { policy: { id: string, completionCriterion: string | null, targetActors: Array<string>, relatedDepartments: Array<string>, sdgGoals: Array<string>, plan: { name: string, nameEn: string | null }, reprintOf: { id: string, title: string } | null, budgets: Array<{ fiscalYear: number, item: string, raw: string, unit: string }>, narratives: Array<{ kind: NarrativeKind, fiscalYear: number | null, text: string }>, kpis: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string } }> } | null };

export type SourceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type SourceQuery = { sourceDocument: { id: string, title: string, publisher: string, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, licence: string | null, obtainedFrom: string | null, retrieved: string | null, sha256: string | null, url: string | null, municipality: { code: string, name: string, nameEn: string } | null } | null, dataset: { correctionsUrl: string, countsByMunicipality: Array<{ documents: number, plans: number, policies: number, reprints: number, kpis: number, planObservations: number, partnerships: number, sisterCities: number, municipality: { code: string } }> } };

export type SourcesQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sourceDocuments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, publisher: string, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, municipality: { code: string } | null }> }, dataset: { correctionsUrl: string, countsByMunicipality: Array<{ documents: number, plans: number, policies: number, kpis: number, planObservations: number, partnerships: number, sisterCities: number, municipality: { code: string } }> } };

export type TownKpisQueryVariables = Exact<{
  code: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type TownKpisQuery = { municipality: { kpis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, unit: string, definition: string | null, isMarkedKpi: boolean, match: MatchLevel, indicator: { id: string, name: string, nameEn: string }, policy: { id: string, code: string | null, title: string, titleEn: string | null } | null, targets: Array<{ id: string, year: number | null }>, attainment: { value: number | null, reached: boolean | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, against: ActualSource, targetYear: number | null, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, reportedProgress: { raw: string, year: number | null } | null } | null }> }, statistics: Array<{ id: string, indicator: { id: string }, observations: Array<{ year: number | null, value: number | null }> }> } | null };

export type TownPartnersQueryVariables = Exact<{
  code: string;
}>;


export type TownPartnersQuery = { municipality: { partnerships: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, statusAsOf: string | null, date: string | null, dateRaw: string | null, partners: Array<string>, partnerMunicipalities: Array<{ code: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string } }> }> }, sisterCities: { totalCount: number, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, country: string, region: string | null, kind: SisterCityKind, kindLabel: string, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, fieldsOfExchange: Array<string>, partnerMunicipality: { code: string } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string } }> }> }, partnershipsAsPartner: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string } }> }, sisterCitiesAsPartner: { totalCount: number, nodes: Array<{ id: string, kindLabel: string, kind: SisterCityKind, municipality: { code: string, name: string, nameEn: string } }> } } | null };

export type TownPlansQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type TownPlansQuery = { municipality: { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, issuer: string, status: PlanStatus, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string } }> }> } } | null };

export type TownPoliciesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type TownPoliciesQuery = { municipality: { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, priority: boolean | null, isReprint: boolean, leadDepartments: Array<string>, parent: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string } | null, schedule: Array<{ fiscalYear: number, phase: string | null, raw: string | null }> }> } } | null };

export type TownStatisticsQueryVariables = Exact<{
  code: string;
}>;


export type TownStatisticsQuery = { municipality: { statistics: Array<{ id: string, label: string, publisher: string, dataset: string, match: MatchLevel, indicator: { id: string, name: string, nameEn: string, theme: string }, observations: Array<{ id: string, year: number | null, value: number | null, unit: string, raw: string, missing: MissingReason | null }> }> } | null };

export type TownQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type TownQuery = { municipality: { code: string, name: string, nameEn: string, nameKana: string, kind: MunicipalityKind, prefecture: { name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, date: string | null, dateNote: string | null, extent: Extent, extentNote: string }>, plans: { totalCount: number }, policies: { totalCount: number }, kpis: { totalCount: number }, partnerships: { totalCount: number }, sisterCities: { totalCount: number } } | null };

export type TownsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownsQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }> } };
