// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/plans.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, PlanLine, Cited, Town } from './fragments.js';
import type { Exact, PlanFilter, PlanKind, PlanOrder, PlanStatus, Reading } from './vocabulary.js';

export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  order?: PlanOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, issuer: string, status: PlanStatus, municipality: { code: string, name: string, nameEn: string }, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, follows: Array<{ id: string, name: string, nameEn: string | null }>, precedes: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export const Plans: Operation<PlansQuery, PlansQueryVariables> = {
  name: 'Plans',
  text: [text, Next, PlanLine, Cited, Town].join('\n'),
};
