// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/themes.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;
export type ThemesQuery = { themes: Array<{ id: string, name: string, nameEn: string, counts: { policies: number, kpis: number, indicators: number }, policies: { facets: { groupCount: number } } }> };

export const Themes: Operation<ThemesQuery, ThemesQueryVariables> = {
  name: 'Themes',
  text: text,
};
