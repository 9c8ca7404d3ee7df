// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/indicators.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;
export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, name: string, nameEn: string, unit: string, statistics: { totalCount: number }, kpis: { totalCount: number } }> } };

export const Indicators: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: 'Indicators',
  text: text,
};
