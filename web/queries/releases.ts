// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/releases.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;
export type ReleasesQuery = { releases: Array<{ release: string, made: string, isCurrent: boolean }> };

export const Releases: Operation<ReleasesQuery, ReleasesQueryVariables> = {
  name: 'Releases',
  text: text,
};
