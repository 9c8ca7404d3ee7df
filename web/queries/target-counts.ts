// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/target-counts.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact, KpiFilter } from './vocabulary.js';

export type TargetCountsQueryVariables = Exact<{
  states: KpiFilter;
  unread: KpiFilter;
  towns: KpiFilter;
  themes: KpiFilter;
  years: KpiFilter;
}>;
export type TargetCountsQuery = { states: { totalCount: number, reached: { groups: Array<{ key: string | null, count: number }> }, reasons: { groups: Array<{ key: string | null, count: number }> } }, unread: { missing: { groups: Array<{ key: string | null, count: number }> } }, towns: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, themes: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, years: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, dataset: { release: string } };
export type ChoicesFragment = { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> };

export const TargetCounts: Operation<TargetCountsQuery, TargetCountsQueryVariables> = {
  name: 'TargetCounts',
  text: [text, Counted].join('\n'),
};
