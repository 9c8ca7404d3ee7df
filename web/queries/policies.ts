// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/policies.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Town, Cited } from './fragments.js';
import type { Exact, PolicyFilter, Reading } from './vocabulary.js';

export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, isReprint: boolean, leadDepartments: Array<string>, municipality: { code: string, name: string, nameEn: string }, plan: { id: string, name: string, nameEn: string | null }, themes: Array<{ id: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export const Policies: Operation<PoliciesQuery, PoliciesQueryVariables> = {
  name: 'Policies',
  text: [text, Next, Town, Cited].join('\n'),
};
