// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/compare.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, AskedBy, ComparabilityCode, ComparabilityLevel, Comparator, Direction, Language, MatchLevel, Measure, MissingReason, Normalization, ObsStatus, PerHeadMeaning, PeriodType, Wanted, YearRange } from './vocabulary.js';

export type CompareQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
  years?: YearRange | null | undefined;
  measures?: Array<Measure> | Measure | null | undefined;
  per?: Normalization | null | undefined;
  language: Language;
}>;
export type CompareQuery = { compare: { unit: string, years: Array<number>, citation: string, release: string, indicator: { id: string, name: string, nameEn: string, counted: string, countedEn: string, perHead: PerHeadMeaning, direction: Direction | null, directionNote: string | null }, resolved: Array<{ asked: string, by: AskedBy, message: string, municipality: { code: string, name: string, nameEn: string } }>, comparability: { level: ComparabilityLevel, mayRank: boolean, reasons: Array<{ code: ComparabilityCode, level: ComparabilityLevel, barsRanking: boolean, message: string, municipalities: Array<{ code: string, name: string, nameEn: string }> }> }, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, besideGroup: string | null, mayRank: boolean, rankNote: string | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, plan: { name: string, nameEn: string | null }, attainment: { reached: boolean | null, target: { year: number | null, raw: string } | null, actual: { year: number | null, raw: string } | null, actualOverTarget: { name: string, words: string, value: number | null, formula: string, reason: string | null }, progressFromBaseline: { name: string, words: string, value: number | null, formula: string, reason: string | null } } | null } | null, statistic: { id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, indicator: { name: string, nameEn: string } } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, undated: Array<{ id: string, measure: Measure, raw: string, missing: MissingReason | null, wanted: Wanted | null, value: number | null, valueTo: number | null, comparator: Comparator }>, cells: Array<{ year: number, measure: Measure, value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null, wanted: Wanted | null, missingNote: string | null, observation: { id: string, raw: string, note: string | null, periodType: PeriodType, obsStatus: ObsStatus } | null }> }>, summaries: Array<{ comparableGroup: string, year: number, measure: Measure, count: number, missing: number, minimum: number, median: number, maximum: number }>, discrepancies: Array<{ id: string, year: number, unit: string, difference: number, withinRounding: boolean, note: string, municipality: { code: string, name: string, nameEn: string }, observations: Array<{ id: string, value: number | null, unit: string, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null }> }> } };
export type ComparedShareFragment = { name: string, words: string, value: number | null, formula: string, reason: string | null };

export const Compare: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: [text, Town].join('\n'),
};
