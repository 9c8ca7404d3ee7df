// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/figure-years.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type FigureYearsQueryVariables = Exact<{
  indicator: string;
  municipalities?: Array<string> | string | null | undefined;
}>;
export type FigureYearsQuery = { compare: { years: Array<number> } };

export const FigureYears: Operation<FigureYearsQuery, FigureYearsQueryVariables> = {
  name: 'FigureYears',
  text: text,
};
