// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/policy-detail.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Cited } from './fragments.js';
import type { Exact, NarrativeKind, Reading } from './vocabulary.js';

export type PolicyDetailQueryVariables = Exact<{
  id: string;
}>;
export type PolicyDetailQuery = { policy: { id: string, completionCriterion: string | null, targetActors: Array<string>, relatedDepartments: Array<string>, sdgGoals: Array<string>, plan: { name: string, nameEn: string | null }, reprintOf: { id: string, title: string } | null, budgets: Array<{ fiscalYear: number, item: string, raw: string, unit: string }>, narratives: Array<{ kind: NarrativeKind, fiscalYear: number | null, text: string }>, kpis: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> } | null };

export const PolicyDetail: Operation<PolicyDetailQuery, PolicyDetailQueryVariables> = {
  name: 'PolicyDetail',
  text: [text, Cited].join('\n'),
};
