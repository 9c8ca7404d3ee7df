// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/find-all.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, SearchType } from './vocabulary.js';

export type FindAllQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
}>;
export type FindAllQuery = { search: { totalCount: number, edges: Array<{ type: SearchType, label: string, labelEn: string | null, snippet: string, node: | { id: string, municipality: { code: string, name: string, nameEn: string } | null } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string }, prefecture: { name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, municipality: { code: string, name: string, nameEn: string } } | { id: string, publisher: string, publisherEn: string | null, municipality: { code: string, name: string, nameEn: string } | null }
       }> } };

export const FindAll: Operation<FindAllQuery, FindAllQueryVariables> = {
  name: 'FindAll',
  text: [text, Town].join('\n'),
};
