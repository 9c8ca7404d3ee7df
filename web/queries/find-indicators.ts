// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/find-indicators.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type FindIndicatorsQueryVariables = Exact<{
  query: string;
}>;
export type FindIndicatorsQuery = { search: { totalCount: number, nodes: Array< | { id: string, name: string, nameEn: string, unit: string, statistics: { totalCount: number }, kpis: { totalCount: number } } | Record<PropertyKey, never>
    > } };

export const FindIndicators: Operation<FindIndicatorsQuery, FindIndicatorsQueryVariables> = {
  name: 'FindIndicators',
  text: text,
};
