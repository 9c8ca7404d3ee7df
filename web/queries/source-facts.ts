// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/source-facts.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact, FactPart, Language, LineRange, Measure, Reading } from './vocabulary.js';

export type SourceFactsQueryVariables = Exact<{
  id: string;
  lines?: LineRange | null | undefined;
  texts: boolean;
  language: Language;
  after?: string | null | undefined;
}>;
export type SourceFactsQuery = { sourceDocument: { facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ part: FactPart, evidence: { field: string | null, quote: string, startLine: number | null, endLine: number | null, page: number | null, reading: Reading, note: string | null, cell: { file: string, sheet: string | null, row: number, rowHead: string | null, columnHead: string | null } | null, excerpt?: { missingNote: string | null, lines: Array<{ line: number, text: string, isCited: boolean, isCut: boolean }> } }, record: | { __typename: 'Correction', id: string } | { __typename: 'Country', id: string } | { __typename: 'DefinitionSource', id: string } | { __typename: 'Discrepancy', id: string } | { __typename: 'Indicator', label: string, labelEn: string | null, id: string, municipality: { code: string } | null } | { __typename: 'Kpi', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Municipality', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'MunicipalityPlace', id: string } | { __typename: 'Observation', year: number | null, measure: Measure, raw: string, id: string, town: { code: string, name: string, nameEn: string }, kpi: { name: string, nameEn: string | null, indicator: { id: string } } | null, statistic: { indicator: { id: string, name: string, nameEn: string } } | null } | { __typename: 'Partnership', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Plan', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Policy', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'Prefecture', id: string } | { __typename: 'SisterCity', label: string, labelEn: string | null, id: string, municipality: { code: string } } | { __typename: 'SourceDocument', label: string, labelEn: string | null, id: string, municipality: { code: string } | null } | { __typename: 'StatisticSeries', id: string } | { __typename: 'Theme', id: string }
         }> } } | null };

export const SourceFacts: Operation<SourceFactsQuery, SourceFactsQueryVariables> = {
  name: 'SourceFacts',
  text: [text, Next].join('\n'),
};
