// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-changes.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, ChangeKind, Language, RecordType } from './vocabulary.js';

export type TownChangesQueryVariables = Exact<{
  from: string;
  to: string;
  code: string;
  language: Language;
}>;
export type TownChangesQuery = { releaseDiff: { countNote: string | null, counts: Array<{ type: RecordType, kind: ChangeKind, count: number }> | null } };

export const TownChanges: Operation<TownChangesQuery, TownChangesQueryVariables> = {
  name: 'TownChanges',
  text: text,
};
