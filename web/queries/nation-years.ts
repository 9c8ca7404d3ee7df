// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/nation-years.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, Measure } from './vocabulary.js';

export type NationYearsQueryVariables = Exact<{
  indicator: string;
  measure: Measure;
}>;
export type NationYearsQuery = { years: { facets: { groups: Array<{ key: string | null, count: number }> } }, measures: { facets: { groups: Array<{ key: string | null, count: number }> } } };

export const NationYears: Operation<NationYearsQuery, NationYearsQueryVariables> = {
  name: 'NationYears',
  text: text,
};
