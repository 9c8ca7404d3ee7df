// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/all-indicators.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact } from './vocabulary.js';

export type AllIndicatorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;
export type AllIndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string, readings: Array<string>, aliases: Array<string>, unit: string, counted: string, countedEn: string, theme: { id: string, name: string, nameEn: string }, kpis: { totalCount: number } }> } };

export const AllIndicators: Operation<AllIndicatorsQuery, AllIndicatorsQueryVariables> = {
  name: 'AllIndicators',
  text: [text, Next].join('\n'),
};
