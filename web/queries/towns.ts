// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type TownsQueryVariables = Exact<{ [key: string]: never; }>;
export type TownsQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } }> } };

export const Towns: Operation<TownsQuery, TownsQueryVariables> = {
  name: 'Towns',
  text: text,
};
