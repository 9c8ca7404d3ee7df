// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-names.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type TownNamesQueryVariables = Exact<{
  codes: Array<string> | string;
}>;
export type TownNamesQuery = { municipalities: { nodes: Array<{ code: string, name: string, nameEn: string }> } };

export const TownNames: Operation<TownNamesQuery, TownNamesQueryVariables> = {
  name: 'TownNames',
  text: text,
};
