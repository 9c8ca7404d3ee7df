// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/policy-choices.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact, PolicyFilter } from './vocabulary.js';

export type PolicyChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PolicyFilter | null | undefined;
  anyTheme?: PolicyFilter | null | undefined;
  anyPlan?: PolicyFilter | null | undefined;
  anyOffice?: PolicyFilter | null | undefined;
  anyLevel?: PolicyFilter | null | undefined;
  anyText?: PolicyFilter | null | undefined;
}>;
export type PolicyChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyTheme: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyPlan: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyOffice: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyLevel: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, themes: Array<{ id: string, name: string, nameEn: string }>, dataset: { release: string } };

export const PolicyChoices: Operation<PolicyChoicesQuery, PolicyChoicesQueryVariables> = {
  name: 'PolicyChoices',
  text: [text, Counted].join('\n'),
};
