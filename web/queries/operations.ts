// Written by `npm run web:types` from schema/; not by hand.
import textCellSources from '../../schema/queries/web/cell-sources.graphql?raw';
import textCompare from '../../schema/queries/web/compare.graphql?raw';
import textFigureYears from '../../schema/queries/web/figure-years.graphql?raw';
import textFigure from '../../schema/queries/web/figure.graphql?raw';
import textFindIndicators from '../../schema/queries/web/find-indicators.graphql?raw';
import textFindTowns from '../../schema/queries/web/find-towns.graphql?raw';
import textIndicators from '../../schema/queries/web/indicators.graphql?raw';
import textTowns from '../../schema/queries/web/towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type {
  CellSourcesQuery,
  CellSourcesQueryVariables,
  CompareQuery,
  CompareQueryVariables,
  FigureYearsQuery,
  FigureYearsQueryVariables,
  FigureQuery,
  FigureQueryVariables,
  FindIndicatorsQuery,
  FindIndicatorsQueryVariables,
  FindTownsQuery,
  FindTownsQueryVariables,
  IndicatorsQuery,
  IndicatorsQueryVariables,
  TownsQuery,
  TownsQueryVariables,
} from './types.js';

export const CellSources: Operation<CellSourcesQuery, CellSourcesQueryVariables> = {
  name: 'CellSources',
  text: textCellSources,
};

export const Compare: Operation<CompareQuery, CompareQueryVariables> = {
  name: 'Compare',
  text: textCompare,
};

export const FigureYears: Operation<FigureYearsQuery, FigureYearsQueryVariables> = {
  name: 'FigureYears',
  text: textFigureYears,
};

export const Figure: Operation<FigureQuery, FigureQueryVariables> = {
  name: 'Figure',
  text: textFigure,
};

export const FindIndicators: Operation<FindIndicatorsQuery, FindIndicatorsQueryVariables> = {
  name: 'FindIndicators',
  text: textFindIndicators,
};

export const FindTowns: Operation<FindTownsQuery, FindTownsQueryVariables> = {
  name: 'FindTowns',
  text: textFindTowns,
};

export const Indicators: Operation<IndicatorsQuery, IndicatorsQueryVariables> = {
  name: 'Indicators',
  text: textIndicators,
};

export const Towns: Operation<TownsQuery, TownsQueryVariables> = {
  name: 'Towns',
  text: textTowns,
};
