// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/sister-city-choices.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact, SisterCityFilter } from './vocabulary.js';

export type SisterCityChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: SisterCityFilter | null | undefined;
  anyCountry?: SisterCityFilter | null | undefined;
  anyKind?: SisterCityFilter | null | undefined;
  anyStatus?: SisterCityFilter | null | undefined;
  anyYear?: SisterCityFilter | null | undefined;
  anySides?: SisterCityFilter | null | undefined;
  anyText?: SisterCityFilter | null | undefined;
}>;
export type SisterCityChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyCountry: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anySides: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, countries: Array<{ code: string, name: string, nameEn: string }>, dataset: { release: string } };

export const SisterCityChoices: Operation<SisterCityChoicesQuery, SisterCityChoicesQueryVariables> = {
  name: 'SisterCityChoices',
  text: [text, Counted].join('\n'),
};
