// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/nation.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, ComparabilityCode, ComparabilityLevel, Comparator, ComparisonRowOrder, Direction, Language, MatchLevel, Measure, MissingReason, MunicipalityFilter, Normalization, PerHeadMeaning } from './vocabulary.js';

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

export const Nation: Operation<NationQuery, NationQueryVariables> = {
  name: 'Nation',
  text: [text, Town].join('\n'),
};
