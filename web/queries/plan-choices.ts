// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/plan-choices.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact, PlanFilter } from './vocabulary.js';

export type PlanChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PlanFilter | null | undefined;
  anyKind?: PlanFilter | null | undefined;
  anyStatus?: PlanFilter | null | undefined;
  anyTheme?: PlanFilter | null | undefined;
  anyEnd?: PlanFilter | null | undefined;
  anyYear?: PlanFilter | null | undefined;
  anyText?: PlanFilter | null | undefined;
}>;
export type PlanChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyTheme: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyEnd: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, themes: Array<{ id: string, name: string, nameEn: string }>, dataset: { release: string } };

export const PlanChoices: Operation<PlanChoicesQuery, PlanChoicesQueryVariables> = {
  name: 'PlanChoices',
  text: [text, Counted].join('\n'),
};
