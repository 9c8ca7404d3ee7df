// Written by `npm run web:types` from schema/; not by hand.
import textCompare from '../../schema/queries/web/compare.graphql?raw';
import textFindIndicators from '../../schema/queries/web/find-indicators.graphql?raw';
import textIndicators from '../../schema/queries/web/indicators.graphql?raw';
import textTowns from '../../schema/queries/web/towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type {
  CompareQuery,
  CompareQueryVariables,
  FindIndicatorsQuery,
  FindIndicatorsQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  TownsQuery,
  TownsQueryVariables,
} from './types.js';

export const Compare: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: textCompare,
};

export const FindIndicators: Operation<FindIndicatorsQuery, FindIndicatorsQueryVariables> = {
  name: 'FindIndicators',
  text: textFindIndicators,
};

export const Indicators: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: 'Indicators',
  text: textIndicators,
};

export const Towns: Operation<TownsQuery, TownsQueryVariables> = {
  name: 'Towns',
  text: textTowns,
};
