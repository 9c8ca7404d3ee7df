// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/corrections.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Town } from './fragments.js';
import type { Exact, CorrectionFilter, Measure } from './vocabulary.js';

export type CorrectionsQueryVariables = Exact<{
  filter?: CorrectionFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type CorrectionsQuery = { corrections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordId: string, field: string, old: string | null, new: string | null, since: string, seen: string, reason: string, reasonEn: string, record: | { id: string } | { id: string } | { id: string } | { id: string } | { name: string, unit: string, id: string, indicatorNameEn: string } | { name: string, nameEn: string | null, id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string } | { id: string } | { measure: Measure, year: number | null, id: string, municipality: { code: string, name: string, nameEn: string }, kpi: { name: string, nameEn: string | null, indicator: { id: string } } | null, statistic: { indicator: { id: string, name: string, nameEn: string } } | null } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string }
       }> } };

export const Corrections: Operation<CorrectionsQuery, CorrectionsQueryVariables> = {
  name: 'Corrections',
  text: [text, Next, Town].join('\n'),
};
