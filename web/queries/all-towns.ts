// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/all-towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact, MunicipalityFilter } from './vocabulary.js';

export type AllTownsQueryVariables = Exact<{
  filter?: MunicipalityFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type AllTownsQuery = { municipalities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, nameEn: string, nameKana: string, prefecture: { name: string, nameEn: string } }> } };

export const AllTowns: Operation<AllTownsQuery, AllTownsQueryVariables> = {
  name: 'AllTowns',
  text: [text, Next].join('\n'),
};
