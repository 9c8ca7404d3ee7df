// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/towns-with-figures.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type TownsWithFiguresQueryVariables = Exact<{
  indicator: string;
  codes?: Array<string> | string | null | undefined;
}>;
export type TownsWithFiguresQuery = { observations: { facets: { groups: Array<{ key: string | null, count: number, label: string, labelEn: string }> } } };

export const TownsWithFigures: Operation<TownsWithFiguresQuery, TownsWithFiguresQueryVariables> = {
  name: 'TownsWithFigures',
  text: text,
};
