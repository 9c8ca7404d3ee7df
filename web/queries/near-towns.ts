// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/near-towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type NearTownsQueryVariables = Exact<{
  code: string;
}>;
export type NearTownsQuery = { peers: { peers: Array<{ municipality: { code: string } }> }, municipality: { prefecture: { municipalities: { nodes: Array<{ code: string }> } } } | null };

export const NearTowns: Operation<NearTownsQuery, NearTownsQueryVariables> = {
  name: 'NearTowns',
  text: text,
};
