// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/indicator.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, Aggregation, ComparabilityLevel, CountUnit, DenominatorKind, Language, MatchLevel, Measurer, PeriodType, Scope } from './vocabulary.js';

export type IndicatorQueryVariables = Exact<{
  id: string;
  indicator: string;
  language: Language;
}>;
export type IndicatorQuery = { dataset: { release: string }, indicator: { id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, unit: string, counted: string, countedEn: string, definition: string, open: boolean, theme: { id: string, name: string, nameEn: string, indicators: { nodes: Array<{ id: string, name: string, nameEn: string }> } }, facets: { aggregation: Aggregation, countUnit: CountUnit, day: string | null, detail: string | null, measurer: Measurer, note: string | null, period: PeriodType, scope: Scope, since: number | null, denominator: { kind: DenominatorKind, detail: string | null } | null }, kpis: { totalCount: number } } | null, compare: { years: Array<number>, comparability: { level: ComparabilityLevel }, rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, kpi: { id: string, name: string, nameEn: string | null, unit: string, definition: string | null, plan: { name: string, nameEn: string | null } } | null, statistic: { id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null, relatedPolicies: Array<{ id: string, title: string, titleEn: string | null }>, cells: Array<{ missingNote: string | null }> }> }, all: { citation: string } };

export const Indicator: Operation<IndicatorQuery, IndicatorQueryVariables> = {
  name: 'Indicator',
  text: [text, Town].join('\n'),
};
