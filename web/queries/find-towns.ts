// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/find-towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact } from './vocabulary.js';

export type FindTownsQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;
export type FindTownsQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< | { code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } } | Record<PropertyKey, never>
    > } };

export const FindTowns: Operation<FindTownsQuery, FindTownsQueryVariables> = {
  name: 'FindTowns',
  text: [text, Next].join('\n'),
};
