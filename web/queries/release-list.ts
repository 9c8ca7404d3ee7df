// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/release-list.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type ReleaseListQueryVariables = Exact<{ [key: string]: never; }>;
export type ReleaseListQuery = { releases: Array<{ release: string, made: string, isCurrent: boolean, pinned: boolean, counts: Array<{ table: string, rows: number }> }> };

export const ReleaseList: Operation<ReleaseListQuery, ReleaseListQueryVariables> = {
  name: 'ReleaseList',
  text: text,
};
