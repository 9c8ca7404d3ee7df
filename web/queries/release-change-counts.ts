// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/release-change-counts.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, ChangeKind, Language, RecordType, ReleaseDiffFilter } from './vocabulary.js';

export type ReleaseChangeCountsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: ReleaseDiffFilter | null | undefined;
  language: Language;
}>;
export type ReleaseChangeCountsQuery = { releaseDiff: { countNote: string | null, counts: Array<{ type: RecordType, kind: ChangeKind, count: number }> | null } };

export const ReleaseChangeCounts: Operation<ReleaseChangeCountsQuery, ReleaseChangeCountsQueryVariables> = {
  name: 'ReleaseChangeCounts',
  text: text,
};
