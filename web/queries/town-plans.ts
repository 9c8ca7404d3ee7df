// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-plans.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, PlanLine, Cited } from './fragments.js';
import type { Exact, PlanKind, PlanStatus, Reading } from './vocabulary.js';

export type TownPlansQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;
export type TownPlansQuery = { municipality: { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PlanKind, issuer: string, status: PlanStatus, period: { raw: string, startFiscalYear: number | null, endFiscalYear: number | null } | null, follows: Array<{ id: string, name: string, nameEn: string | null }>, precedes: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } } | null };

export const TownPlans: Operation<TownPlansQuery, TownPlansQueryVariables> = {
  name: 'TownPlans',
  text: [text, Next, PlanLine, Cited].join('\n'),
};
