// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/release-changes.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact, ChangeKind, RecordType, ReleaseDiffFilter } from './vocabulary.js';

export type ReleaseChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: ReleaseDiffFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type ReleaseChangesQuery = { releaseDiff: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ChangeKind, type: RecordType, recordId: string, municipalityCode: string | null, fields: Array<{ name: string, before: string | null, after: string | null }> }> } };

export const ReleaseChanges: Operation<ReleaseChangesQuery, ReleaseChangesQueryVariables> = {
  name: 'ReleaseChanges',
  text: [text, Next].join('\n'),
};
