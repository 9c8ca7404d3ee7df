// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-policies.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Branch } from './fragments.js';
import type { Exact, PolicyStatus } from './vocabulary.js';

export type TownPoliciesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;
export type TownPoliciesQuery = { municipality: { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, priority: boolean | null, isReprint: boolean, leadDepartments: Array<string>, schedule: Array<{ fiscalYear: number, phase: string | null, raw: string | null }>, parent: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string } | null }> } } | null };

export const TownPolicies: Operation<TownPoliciesQuery, TownPoliciesQueryVariables> = {
  name: 'TownPolicies',
  text: [text, Next, Branch].join('\n'),
};
